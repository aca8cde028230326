#!/usr/bin/env python3
"""A sync of many feeds beside newsboat, on the same server in the same run; then truth: nothing lost, nothing twice.

  Benchmarks/sync_peer.py --bin .build-release/release --load ../shared/bench/reliability/gen_load.py [--feeds 500 --items 40]

The load server makes news-like feeds of which it knows the truth. Printed for each program: wall and CPU seconds, peak memory, and the
ratios tradewired / newsboat. newsboat (apt-get install newsboat) is left out, loudly, where it is not installed.
"""
import argparse, json, os, shutil, signal, sqlite3, subprocess, sys, tempfile, time, urllib.request


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default=".build-release/release")
    parser.add_argument("--load", default="../shared/bench/reliability/gen_load.py")
    parser.add_argument("--feeds", type=int, default=500)
    parser.add_argument("--items", type=int, default=40)
    parser.add_argument("--port", type=int, default=8817)
    parser.add_argument("--rounds", type=int, default=1, help="repetitions of the timed part")
    return parser.parse_args()


def timed(argv, env=None):
    """Runs a command to its end: wall seconds, CPU seconds, peak MiB, exit status."""
    start = time.perf_counter()
    process = subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=env)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code:
        print(f"  exit {code}: {errors.decode(errors='replace').strip()[:400]}")
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "mib": usage.ru_maxrss / 1024, "exit": code}


def fetch(url, method="GET"):
    return urllib.request.urlopen(urllib.request.Request(url, method=method), timeout=120).read()


def show(name, r):
    print(f"  {name:28} wall {r['wall']:6.2f} s   cpu {r['cpu']:6.2f} s   peak {r['mib']:6.1f} MiB")


def configuration(folder, base, feeds):
    path = f"{folder}/tradewire.toml"
    with open(path, "w") as file:
        file.write('[network]\nallow = ["127.0.0.1"]\n[sync]\npages = false\n')
        file.write(f'[cache]\npath = "{folder}/cache.db"\n[server]\nsocket = "{folder}/t.sock"\nadmin_socket = "{folder}/a.sock"\n')
        for i in range(feeds):
            file.write(f'[[feed]]\nurl = "{base}/f/{i}"\n')
    return path


def compare(a, base, folder):
    tradewired = [f"{a.bin}/tradewired", "sync", "--quiet", "--config", configuration(folder, base, a.feeds)]
    has_peer = shutil.which("newsboat")
    if not has_peer:
        print("newsboat is not installed: NO PEER in this run (apt-get install newsboat)")
    open(f"{folder}/urls", "w").write("".join(f"{base}/f/{i}\n" for i in range(a.feeds)))
    open(f"{folder}/config", "w").write("reload-threads 8\n")
    newsboat = ["newsboat", "-u", f"{folder}/urls", "-c", f"{folder}/nb.db", "-C", f"{folder}/config", "-x", "reload"]
    env = dict(os.environ, HOME=folder)
    ours, peer = [], []
    # newsboat is conditional from its third poll on only, so a third column is fair to it.
    for label in ("first sync", "second sync", "third sync (304)"):
        ours.append(timed(tradewired))
        show(f"tradewired {label}", ours[-1])
        if has_peer:
            peer.append(timed(newsboat, env))
            show(f"newsboat   {label}", peer[-1])
            print(f"  ratio: wall {ours[-1]['wall'] / peer[-1]['wall']:.2f}  cpu {ours[-1]['cpu'] / peer[-1]['cpu']:.2f}")


def offered(a, base):
    """What the feeds carry now: (feed address, guid) -> truth. A feed's window is its last items; older ones cannot be fetched."""
    items = [json.loads(line) for line in fetch(f"{base}/truth").splitlines()]
    last = {}
    for item in items:
        last[item["feed"]] = max(last.get(item["feed"], 0), item["item"])
    return {(f"{base}/f/{x['feed']}", x["guid"]): x for x in items if x["item"] > last[x["feed"]] - a.items}


def judge(a, base, folder):
    """Three more ticks, then the cache against the server's own truth."""
    command = [f"{a.bin}/tradewired", "sync", "--quiet", "--config", f"{folder}/tradewire.toml"]
    # The server gives an updated item a new guid now and then: each that was offered is expected.
    seen = offered(a, base)
    for tick in range(3):
        fetch(f"{base}/tick", "POST")
        seen.update(offered(a, base))
        r = timed(command)
        # No peak here: the kernel counts this program's own pages, grown by the truth, as those of the child it starts.
        print(f"  {f'tick {tick + 1}':28} wall {r['wall']:6.2f} s   cpu {r['cpu']:6.2f} s")
    cache = sqlite3.connect(f"file:{folder}/cache.db?mode=ro", uri=True)
    rows = cache.execute(
        "SELECT feed.url, appearance.guid, article.verdict FROM appearance "
        "JOIN feed ON feed.id = appearance.feed_id JOIN article ON article.id = appearance.article_id").fetchall()
    twice = len(rows) - len({row[:2] for row in rows}) + cache.execute(
        "SELECT count(canonical_url) - count(DISTINCT canonical_url) FROM article").fetchone()[0]
    held = {(url, guid): verdict for url, guid, verdict in rows}
    lost = [key for key in seen if key not in held]
    invented = [key for key in held if key not in seen]
    print(f"  items: {len(seen)} offered, {len(held)} held, {len(lost)} lost, {twice} twice, {len(invented)} invented")
    for name, accepted in (("core", {"core"}), ("core or related", {"core", "related"})):
        positive = {key for key, verdict in held.items() if verdict in accepted}
        truth = {key for key, item in seen.items() if item["trade"]}
        hit = len(positive & truth)
        print(f"  trade items as {name}: precision {hit / max(1, len(positive)):.4f}  recall {hit / max(1, len(truth)):.4f}  (n {len(truth)})")
    return not lost and not invented and not twice


def main():
    a = arguments()
    if not os.path.exists(a.load):
        sys.exit(f"no load server at {a.load}: name it with --load")
    base = f"http://127.0.0.1:{a.port}"
    server = subprocess.Popen(
        [sys.executable, a.load, "serve", "--port", str(a.port), "--feeds", str(a.feeds), "--items", str(a.items), "--warm"],
        stdout=subprocess.PIPE)
    ok = True
    try:
        server.stdout.readline()
        for round_number in range(a.rounds):
            with tempfile.TemporaryDirectory() as folder:
                print(f"{a.feeds} feeds × {a.items} items on loopback, round {round_number + 1}")
                compare(a, base, folder)
                if round_number == a.rounds - 1:
                    ok = judge(a, base, folder)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()
    sys.exit(0 if ok else 1)


if __name__ == "__main__":
    main()
