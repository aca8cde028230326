#!/usr/bin/env python3
"""A day in an hour: the daemon on thousands of feeds, and whether anything in it grows.

  Benchmarks/soak.py --bin .build-release/release --load ../shared/bench/reliability/gen_load.py [--feeds 2000 --minutes 60]

The load server publishes a day's items of each feed within --minutes; the daemon polls each feed as often as it would in a day of half
hours. Somebody asks it meanwhile. Printed every minute: memory (resident; its own, that of files; of its own what the heap has in use, what
SQLite holds of that, and what lies free in it), descriptors, threads, the sizes of the write-ahead log, the cache and the daemon's own log;
in the end the slopes after --warm-up, by least squares, with their standard errors. Exits with 1 where one is over its limit.
"""
import argparse, json, os, shutil, signal, subprocess, sys, tempfile, time, urllib.request

# Per hour, but for the threads: the runtime starts and ends them as it likes, so what counts is that there are never many.
LIMITS = {"rss_mib": 2.0, "anon_mib": 2.0, "fds": 1.0, "wal_mib": 2.0, "log_kib": 512.0}
THREAD_LIMIT = 32
# Said for whoever looks for a cause; the heap's own are limited by anon_mib.
SHOWN = ["file_mib", "heap_mib", "sqlite_mib", "free_mib"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default=".build-release/release")
    parser.add_argument("--load", default="../shared/bench/reliability/gen_load.py")
    parser.add_argument("--feeds", type=int, default=2000)
    parser.add_argument("--items", type=int, default=30)
    parser.add_argument("--daily", type=float, default=20, help="new items of a feed in a day")
    parser.add_argument("--minutes", type=float, default=60, help="how long the day is")
    parser.add_argument("--warm-up", type=float, default=10, help="minutes that the slopes leave out")
    parser.add_argument("--errors", type=float, default=0.01, help="share of answers that are failures")
    parser.add_argument("--port", type=int, default=8831)
    parser.add_argument("--folder", help="for the cache and the log; a temporary one unless named")
    parser.add_argument("--trace", help="a folder for who holds the heap, minute by minute (heap_diff.py); the memory printed is the tracer's too")
    return parser.parse_args()


def configuration(a, folder):
    interval = max(1, round(a.minutes * 60 / 48))
    path = f"{folder}/tradewire.toml"
    with open(path, "w") as file:
        file.write('[network]\nallow = ["127.0.0.1"]\n')
        # The generator's dates lie in the past: without a ceiling, feeds would be taken for silent ones and asked once a day.
        file.write(f'[sync]\npages = false\ninterval = "{interval}s"\nmin_interval = "{interval}s"\nmax_interval = "{interval}s"\nper_host = 8\n')
        file.write(f'[cache]\npath = "{folder}/cache.db"\n[server]\nsocket = "{folder}/t.sock"\nadmin_socket = "{folder}/a.sock"\n')
        for i in range(a.feeds):
            file.write(f'[[feed]]\nurl = "http://127.0.0.1:{a.port}/f/{i}"\n')
    return path


def size(path):
    return os.path.getsize(path) if os.path.exists(path) else 0


def probe(folder, trace):
    """The environment that has the daemon's heap looked into; nothing where no compiler makes the libraries for it."""
    if not shutil.which("cc"):
        print("soak: no C compiler: the heap is NOT looked into", file=sys.stderr)
        return {}
    variables = {"HEAP_PROBE": f"{folder}/heap"}
    if trace:
        os.makedirs(trace, exist_ok=True)
        variables["HEAP_TRACE"] = os.path.abspath(trace)
    names = ["heap_probe"] + (["heap_trace"] if trace else [])
    for name in names:
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), f"{name}.c")
        subprocess.run(["cc", "-O2", "-fno-omit-frame-pointer", "-shared", "-fPIC", "-o", f"{folder}/{name}.so", source], check=True)
    return variables | {"LD_PRELOAD": ":".join(f"{folder}/{name}.so" for name in names)}


def heap(folder):
    """MiB that are in use, that SQLite holds of them, and that lie free within the heap."""
    try:
        used, free, mapped, sqlite = (int(word) / 2**20 for word in open(f"{folder}/heap").readline().split())
    except (OSError, ValueError):
        return {"heap_mib": 0.0, "sqlite_mib": 0.0, "free_mib": 0.0}
    return {"heap_mib": used + mapped, "sqlite_mib": sqlite, "free_mib": free}


def sample(pid, folder):
    """What the kernel and the file system say of the daemon now."""
    status = dict(line.split(":", 1) for line in open(f"/proc/{pid}/status"))
    times = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    mib = {key: int(status[key].split()[0]) / 1024 for key in ("VmRSS", "RssAnon", "RssFile", "RssShmem")}
    return heap(folder) | {
        "rss_mib": mib["VmRSS"], "anon_mib": mib["RssAnon"], "file_mib": mib["RssFile"] + mib["RssShmem"],
        "fds": len(os.listdir(f"/proc/{pid}/fd")), "threads": int(status["Threads"]),
        "wal_mib": size(f"{folder}/cache.db-wal") / 2**20, "cache_mib": size(f"{folder}/cache.db") / 2**20,
        "log_kib": size(f"{folder}/log") / 1024, "cpu_s": (int(times[11]) + int(times[12])) / os.sysconf("SC_CLK_TCK"),
    }


def ask(a, folder):
    """What a desk asks in between: one answer each, milliseconds for all of them."""
    start = time.perf_counter()
    for words in (["latest", "-n", "20", "--json"], ["search", "tariffs", "--json"], ["feeds", "list", "--json"], ["status", "--json"]):
        done = subprocess.run(
            [f"{a.bin}/tradewire", *words, "--socket", f"{folder}/t.sock"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        if done.returncode != 0:
            print(f"  tradewire {words[0]}: exit {done.returncode}: {done.stderr.decode(errors='replace').strip()}", flush=True)
    return (time.perf_counter() - start) * 1000


def slope(samples, key):
    """Least squares, per hour, and the standard error of that."""
    xs = [s["minute"] / 60 for s in samples]
    ys = [s[key] for s in samples]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    spread = sum((x - mean_x) ** 2 for x in xs)
    value = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) / spread
    rest = sum((y - mean_y - value * (x - mean_x)) ** 2 for x, y in zip(xs, ys))
    return value, (rest / (len(xs) - 2) / spread) ** 0.5


def watch(a, daemon, folder):
    samples, begin = [], time.time()
    print("minute  RSS MiB   anon   file   heap  SQLite  free  fds  threads  WAL MiB  cache MiB  log KiB    CPU s   polls    304s  asking ms", flush=True)
    for minute in range(1, int(a.minutes) + 1):
        time.sleep(max(0, begin + minute * 60 - time.time()))
        if daemon.poll() is not None:
            print(f"the daemon ended with {daemon.returncode}:\n" + open(f"{folder}/log").read()[-2000:])
            return samples, False
        took = ask(a, folder)
        s = sample(daemon.pid, folder) | {"minute": (time.time() - begin) / 60}
        served = json.loads(urllib.request.urlopen(f"http://127.0.0.1:{a.port}/stats", timeout=60).read())
        samples.append(s)
        print(
            f"{minute:6} {s['rss_mib']:8.1f} {s['anon_mib']:6.1f} {s['file_mib']:6.1f} {s['heap_mib']:6.1f} {s['sqlite_mib']:7.1f} "
            f"{s['free_mib']:5.1f} {s['fds']:4} {s['threads']:8} {s['wal_mib']:8.1f} {s['cache_mib']:10.1f} {s['log_kib']:8.0f} "
            f"{s['cpu_s']:8.1f} {served['requests']:7} {served['n304']:7} {took:10.0f}", flush=True)
    return samples, True


def judge(a, samples):
    warm = [s for s in samples if s["minute"] > a.warm_up]
    if len(warm) < 5:
        sys.exit("too few minutes after the warm-up to say anything")
    good = True
    print(f"slopes over {len(warm)} minutes after {a.warm_up:g} of warm-up:")
    for key in SHOWN:
        print("  {:10} {:+9.2f} ± {:.2f} an hour".format(key, *slope(warm, key)))
    for key, limit in LIMITS.items():
        value, error = slope(warm, key)
        good = good and value <= limit
        print(f"  {key:10} {value:+9.2f} ± {error:.2f} an hour   limit {limit:g}{'' if value <= limit else '   TOO MUCH'}")
    threads = max(s["threads"] for s in warm)
    print(f"  threads    {threads:9} at most   limit {THREAD_LIMIT}{'' if threads <= THREAD_LIMIT else '   TOO MANY'}")
    return good and threads <= THREAD_LIMIT


def run(a, folder):
    rate = a.daily / (a.minutes * 60)
    server = subprocess.Popen(
        [sys.executable, a.load, "serve", "--port", str(a.port), "--feeds", str(a.feeds), "--items", str(a.items), "--tick-seconds", "1",
         "--rate", str(rate), "--error-share", str(a.errors), "--max-seconds", str(a.minutes * 60 + 600)], stdout=subprocess.PIPE)
    try:
        server.stdout.readline()
        environment = os.environ | probe(folder, a.trace)
        with open(f"{folder}/log", "w") as log:
            daemon = subprocess.Popen([f"{a.bin}/tradewired", "run", "--config", configuration(a, folder)], stderr=log, env=environment)
        try:
            samples, lived = watch(a, daemon, folder)
        finally:
            daemon.send_signal(signal.SIGTERM)
            daemon.wait(timeout=15)
        return lived and daemon.returncode == 0 and judge(a, samples)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()


def main():
    a = arguments()
    if not os.path.exists(a.load):
        print(f"soak: SKIPPED, nothing was run: no load server at {a.load}; name it with --load", file=sys.stderr)
        sys.exit(77)
    if a.folder:
        os.makedirs(a.folder, exist_ok=True)
        sys.exit(0 if run(a, a.folder) else 1)
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(0 if run(a, folder) else 1)


if __name__ == "__main__":
    main()
