#!/usr/bin/env python3
"""The cache at one size: latencies at the daemon's socket, cold and warm, and the same searches by the sqlite3 shell.

  swift build -c release --product cache-scale && .build/release/cache-scale /tmp/million.db 1000000
  Benchmarks/cache_scale.py --bin .build-release/release --cache /tmp/million.db [--load PATH/gen_load.py]

With --load, a sync of 500 feeds runs into the same cache while the readers are measured once more: they should not feel it.
Machines are noisy: read the ratios.
"""
import argparse, http.client, json, os, shutil, signal, socket, sqlite3, subprocess, sys, tempfile, time, urllib.parse

QUERIES = ["china", "tariff", "rare earth", '"rare earth"', "tariff -steel", "renka", "title:magnet", "topic:rare-earths", "关税",
           "soybean chips truce", "lang:en minister yuan", "china date:P400D", "kamitosta OR lomika", "dunlo misor"]


class UnixConnection(http.client.HTTPConnection):
    def __init__(self, path):
        super().__init__("localhost", timeout=60)
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(self.path)


def ask(connection, target):
    start = time.perf_counter()
    connection.request("GET", target)
    answer = connection.getresponse()
    body = answer.read()
    took = (time.perf_counter() - start) * 1000
    if answer.status != 200:
        sys.exit(f"{target}: {answer.status} {body[:200]}")
    return took


def spread(times):
    times = sorted(times)
    return f"p50 {times[len(times) // 2]:7.2f} ms   p99 {times[min(len(times) - 1, len(times) * 99 // 100)]:7.2f} ms   max {times[-1]:7.2f} ms"


def search(query):
    return "/v1/articles?limit=20&q=" + urllib.parse.quote(query)


def readers(socket_path, name, rounds):
    connection = UnixConnection(socket_path)
    latest = [ask(connection, "/v1/articles?limit=20") for _ in range(rounds)]
    print(f"  {name:22} latest    {spread(latest)}")
    found = [ask(connection, search(query)) for _ in range(max(1, rounds // 10)) for query in QUERIES]
    print(f"  {name:22} search    {spread(found)}")
    events = [ask(connection, f"/v1/events?since={n * 50}&limit=100&follow=false") for n in range(rounds // 2)]
    print(f"  {name:22} events    {spread(events)}")
    return latest, found


def evict(path):
    """Takes the file out of the page cache, as after a start of the machine."""
    with open(path, "rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def start(a, folder, cache, feeds, base=""):
    config = f"{folder}/tradewire.toml"
    with open(config, "w") as file:
        file.write(
            f'[cache]\npath = "{cache}"\nkeep_core = "forever"\nkeep_related = "forever"\nkeep_no = "forever"\nkeep_events = "forever"\nsize_limit = "999GiB"\n'
            f'[server]\nsocket = "{folder}/t.sock"\nadmin_socket = "{folder}/a.sock"\n[network]\nallow = ["127.0.0.1"]\n[sync]\npages = false\n')
        for n in range(feeds):
            file.write(f'[[feed]]\nurl = "{base}/f/{n}"\nenabled = true\n')
    daemon = subprocess.Popen([f"{a.bin}/tradewired", "run", "--config", config], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(1200):
        if daemon.poll() is not None:
            sys.exit("the daemon ended at once")
        try:
            ask(UnixConnection(f"{folder}/t.sock"), "/v1/version")
            return daemon
        except OSError:
            time.sleep(0.05)
    sys.exit("the daemon does not answer")


def stop(daemon):
    daemon.send_signal(signal.SIGTERM)
    daemon.wait()


def shell(a):
    """The same matches through the sqlite3 shell: the newest twenty, and the best twenty of the newest two thousand by bm25."""
    queries = {"china": '{title body} : "china"', "rare earth": '({title body} : "rare") AND ({title body} : "earth")',
               "title:magnet": 'title : "magnet"', "关税": '{title body} : "关税"'}
    columns = "article.id, title, outlet, published, summary, verdict, score, reasons, topics"
    where = "search MATCH '%s' AND article.verdict <> 'no' AND copy_of IS NULL"
    newest = f"SELECT {columns} FROM search CROSS JOIN article ON sort_key = search.rowid WHERE {where} ORDER BY search.rowid DESC LIMIT 20;"
    best = (f"SELECT {columns} FROM (SELECT search.rowid AS key, bm25(search, 5, 1, 1, 0) AS weight FROM search CROSS JOIN article ON "
            f"sort_key = search.rowid WHERE {where} ORDER BY search.rowid DESC LIMIT 2000) JOIN article ON sort_key = key ORDER BY weight LIMIT 20;")
    with tempfile.TemporaryDirectory() as folder:
        daemon = start(a, folder, a.cache, 0)
        connection = UnixConnection(f"{folder}/t.sock")
        ours = {}
        for query in queries:
            for order in ("newest", "rank"):
                target = search(query) + f"&order={order}"
                ask(connection, target)
                times = sorted(ask(connection, target) for _ in range(20))
                ours[query, order] = times[10]
        stop(daemon)
    for query, match in queries.items():
        for order, sql in (("newest", newest), ("rank", best)):
            theirs = shell_time(a.cache, sql % match)
            ratio = ours[query, order] / max(theirs, 0.001)
            print(f"  {query:14} {order:7} ours at the socket {ours[query, order]:8.2f} ms   sqlite3 shell {theirs:8.2f} ms   ratio {ratio:.2f}")


def shell_time(cache, statement, rounds=20):
    """Milliseconds a statement, without what the shell takes to start and to warm up."""
    times = []
    for count in (1, rounds + 1):
        start = time.perf_counter()
        subprocess.run(["sqlite3", "-readonly", cache], input=(statement + "\n") * count, capture_output=True, text=True, check=True)
        times.append(time.perf_counter() - start)
    return (times[1] - times[0]) * 1000 / rounds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default=".build-release/release")
    parser.add_argument("--cache", required=True)
    parser.add_argument("--load", default="")
    parser.add_argument("--port", type=int, default=8827)
    parser.add_argument("--rounds", type=int, default=300)
    a = parser.parse_args()
    a.cache = os.path.abspath(a.cache)
    held = sqlite3.connect(f"file:{a.cache}?mode=ro", uri=True).execute("SELECT sum(articles) FROM tally").fetchone()[0]
    size = os.path.getsize(a.cache)
    print(f"{held} articles, {size / 1e6:.0f} MB, {size / held:.0f} bytes an article")
    with tempfile.TemporaryDirectory() as folder:
        evict(a.cache)
        daemon = start(a, folder, a.cache, 0)
        connection = UnixConnection(f"{folder}/t.sock")
        evict(a.cache)
        cold = [ask(connection, "/v1/articles?limit=20")] + [ask(connection, search(query)) for query in QUERIES]
        print(f"  {'cold, each once':22} latest {cold[0]:.1f} ms, searches   {spread(cold[1:])}")
        readers(f"{folder}/t.sock", "warm", a.rounds)
        stop(daemon)
    print("beside the sqlite3 shell, medians of 20, warm")
    shell(a)
    if not a.load:
        print("no --load: NOT MEASURED while a sync runs")
        return
    base = f"http://127.0.0.1:{a.port}"
    server = subprocess.Popen(
        [sys.executable, a.load, "serve", "--port", str(a.port), "--feeds", "500", "--items", "40", "--warm"], stdout=subprocess.PIPE)
    server.stdout.readline()
    try:
        with tempfile.TemporaryDirectory() as folder:
            # A copy: what is measured again tomorrow should be the same.
            cache = f"{folder}/cache.db"
            shutil.copyfile(a.cache, cache)
            daemon = start(a, folder, cache, 500, base)
            readers(f"{folder}/t.sock", "while 500 feeds sync", a.rounds)
            status = UnixConnection(f"{folder}/t.sock")
            status.request("GET", "/v1/status")
            report = json.loads(status.getresponse().read())
            print(f"  polls under way at the end of it: {report['sync']['active']}; articles now {sum(report['cache']['articles'].values())}")
            stop(daemon)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()


if __name__ == "__main__":
    main()
