#!/usr/bin/env python3
"""The cache at one size: latencies at the daemon's socket, cold and warm, and the same searches by the sqlite3 shell.

  swift build -c release --product cache-scale && .build/release/cache-scale /tmp/million.db 1000000
  Benchmarks/cache_scale.py --bin .build-release/release --cache /tmp/million.db [--load PATH/gen_load.py]

With --load, a sync of 500 feeds runs into a copy of the cache while the readers are measured once more: they should not feel it.
Machines are noisy: read the ratios.
"""
import argparse, http.client, json, os, shutil, signal, socket, sqlite3, subprocess, sys, tempfile, time, urllib.parse

# What people ask, by kind. The words are those of Benchmarks/CacheScale.
QUERIES = [
    ("one word, in a third of all articles", "china"), ("one word, rare", "renka"), ("one word, a few hundred", "mikadun"),
    ("two words", "rare earth"), ("three words", "soybean chips truce"), ("phrase", '"rare earth"'), ("phrase that is never said", '"yuan magnet deal"'),
    ("one but not another", "tariff -steel"), ("all but those", "-china"), ("one of two", "kamitosta OR lomika"),
    ("parentheses", "china (tariff OR chips) -(steel OR magnet)"), ("beginning of a frequent word", "tarif*"), ("beginning of many words", "kamil*"),
    ("in the title", "title:magnet"), ("of a source", "source:site7"), ("of a topic", "topic:rare-earths"), ("by verdict", "verdict:core china"),
    ("headlines too", "verdict:all steel"), ("of a feed", "feed:7 china"), ("of feeds by name", "feed:feed4 china"), ("in a language", "lang:en minister yuan"),
    ("since a year", "china date:P400D"), ("in one month", "china date:2025-03"), ("a word or a day", "steel OR date:2025-03-05"),
    ("one Han character", "税"), ("two", "关税"), ("traditional for simplified", "關稅"), ("four", "稀土出口"), ("several Chinese words", "商务部 关税 -芯片"),
]


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


def percentile(times, share):
    times = sorted(times)
    return times[min(len(times) - 1, int(len(times) * share))]


def spread(times):
    return f"p50 {percentile(times, 0.5):7.2f} ms   p99 {percentile(times, 0.99):7.2f} ms   max {max(times):7.2f} ms"


def search(query):
    return "/v1/articles?limit=20&q=" + urllib.parse.quote(query)


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
    # An index that an older version made is made anew first: minutes for a million articles.
    for _ in range(24000):
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


def mark_as_read(a):
    """Generated articles state nothing: the daemon need not read each of them for facts, which would take it an hour beside the clock."""
    with tempfile.TemporaryDirectory() as folder:
        daemon = start(a, folder, a.cache, 0)
        place = "SELECT value FROM meta WHERE name = 'reanalysis'"
        for _ in range(600):
            row = sqlite3.connect(f"file:{a.cache}?mode=ro", uri=True).execute(place).fetchone()
            if row:
                break
            time.sleep(0.1)
        stop(daemon)
    if row and not row[0].endswith(":end"):
        connection = sqlite3.connect(a.cache)
        connection.execute("UPDATE meta SET value = ? WHERE name = 'reanalysis'", (row[0].split(":")[0] + ":end",))
        connection.commit()


def quiet(a):
    with tempfile.TemporaryDirectory() as folder:
        daemon = start(a, folder, a.cache, 0)
        connection = UnixConnection(f"{folder}/t.sock")
        evict(a.cache)
        first = ask(connection, "/v1/articles?limit=20")
        cold, warm = {}, {}
        for name, query in QUERIES:
            # Each for itself: what one query reads must not warm another up. The daemon keeps some pages in memory of its own.
            evict(a.cache)
            cold[name] = ask(connection, search(query))
        # The last eviction emptied the page cache once more.
        for _, query in QUERIES:
            ask(connection, search(query))
        latest = [ask(connection, f"/v1/articles?limit={20 + n % 5}") for n in range(a.rounds)]
        for name, query in QUERIES:
            warm[name] = [ask(connection, search(query)) for _ in range(max(20, a.rounds // 8))]
        events = [ask(connection, f"/v1/events?since={n * 50}&limit=100&follow=false") for n in range(a.rounds // 2)]
        status = f"/proc/{daemon.pid}/status"
        memory = next(int(line.split()[1]) for line in open(status) if line.startswith("VmRSS")) / 1024
        stop(daemon)
    for name, query in QUERIES:
        print(f"  {name:38} {query:46} cold {cold[name]:7.2f} ms   warm p50 {percentile(warm[name], 0.5):6.2f}   p99 {percentile(warm[name], 0.99):6.2f} ms")
    print(f"  {'cold':10} latest  {first:.2f} ms      search  {spread(list(cold.values()))}")
    print(f"  {'warm':10} latest  {spread(latest)}")
    print(f"  {'warm':10} search  {spread([took for times in warm.values() for took in times])}")
    print(f"  {'warm':10} events  {spread(events)}")
    print(f"  resident afterwards {memory:.0f} MiB")


def shell(a):
    """The same matches through the sqlite3 shell: the newest twenty, and the best twenty of the newest two thousand by bm25."""
    text = "{title body} : "
    queries = {"china": text + '"china"', "rare earth": f'({text}"rare") AND ({text}"earth")', '"rare earth"': text + '"rare earth"',
               '"yuan magnet deal"': text + '"yuan magnet deal"', "title:magnet": 'title : "magnet"', "tariff -steel": f'({text}"tariff") NOT ({text}"steel")',
               "tarif*": text + '"tarif" *', "关税": text + '"关税"', "税": text + '"税"'}
    columns = "article.id, article.title, outlet, published, summary, verdict, score, reasons, topics"
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
                ours[query, order] = percentile([ask(connection, target) for _ in range(20)], 0.5)
        stop(daemon)
    for query, match in queries.items():
        for order, sql in (("newest", newest), ("rank", best)):
            theirs = shell_time(a.cache, sql % match)
            ratio = f"ratio {ours[query, order] / theirs:5.2f}" if theirs >= 0.2 else "too short to compare"
            print(f"  {query:20} {order:7} ours at the socket {ours[query, order]:8.2f} ms   sqlite3 shell {theirs:8.2f} ms   {ratio}")


def shell_time(cache, statement, rounds=20):
    """Milliseconds a statement, without what the shell takes to start and to warm up."""
    times = []
    for count in (1, rounds + 1):
        start = time.perf_counter()
        subprocess.run(["sqlite3", "-readonly", cache], input=(statement + "\n") * count, capture_output=True, text=True, check=True)
        times.append(time.perf_counter() - start)
    return max(times[1] - times[0], 0) * 1000 / rounds


def threads(pid):
    """By thread: seconds on a core and seconds of waiting for one."""
    found = {}
    for thread in os.listdir(f"/proc/{pid}/task"):
        try:
            ran, waited, _ = open(f"/proc/{pid}/task/{thread}/schedstat").read().split()
            found[thread] = (int(ran) / 1e9, int(waited) / 1e9)
        except OSError:
            continue
    return found


def beside_sync(a):
    base = f"http://127.0.0.1:{a.port}"
    server = subprocess.Popen(
        [sys.executable, a.load, "serve", "--port", str(a.port), "--feeds", "500", "--items", "40", "--warm"], stdout=subprocess.PIPE)
    server.stdout.readline()
    try:
        with tempfile.TemporaryDirectory(dir=os.path.dirname(a.cache)) as folder:
            # A copy: what is measured again tomorrow should be the same.
            cache = f"{folder}/cache.db"
            shutil.copyfile(a.cache, cache)
            daemon = start(a, folder, cache, 500, base)
            connection = UnixConnection(f"{folder}/t.sock")
            status = UnixConnection(f"{folder}/t.sock")
            latest, found, polls = [], [], 0
            before, began = threads(daemon.pid), time.perf_counter()
            number = 0
            while time.perf_counter() - began < 60:
                name, query = QUERIES[number % len(QUERIES)]
                found.append(ask(connection, search(query)))
                latest.append(ask(connection, f"/v1/articles?limit={20 + number % 5}"))
                number += 1
                status.request("GET", "/v1/status")
                report = json.loads(status.getresponse().read())
                polls = max(polls, report["sync"]["active"])
                if number > 40 and report["sync"]["active"] == 0:
                    break
            took = time.perf_counter() - began
            after = threads(daemon.pid)
            ran = sum(now[0] - before.get(thread, (0, 0))[0] for thread, now in after.items())
            waited = sum(now[1] - before.get(thread, (0, 0))[1] for thread, now in after.items())
            print(f"  while 500 feeds sync   latest  {spread(latest)}")
            print(f"  while 500 feeds sync   search  {spread(found)}")
            print(f"  {took:.1f} s, up to {polls} polls at once; the daemon ran {ran:.1f} s on its cores and waited {waited:.1f} s for one; "
                  f"articles now {sum(report['cache']['articles'].values())}")
            stop(daemon)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default=".build-release/release")
    parser.add_argument("--cache", required=True)
    parser.add_argument("--load", default="")
    parser.add_argument("--port", type=int, default=8827)
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--only", choices=["quiet", "shell", "sync"])
    a = parser.parse_args()
    a.cache = os.path.abspath(a.cache)
    mark_as_read(a)
    held = sqlite3.connect(f"file:{a.cache}?mode=ro", uri=True).execute("SELECT sum(articles) FROM tally").fetchone()[0]
    size = os.path.getsize(a.cache)
    print(f"{held} articles, {size / 1e6:.0f} MB, {size / held:.0f} bytes an article; load {os.getloadavg()[0]:.1f}")
    if a.only in (None, "quiet"):
        quiet(a)
    if a.only in (None, "shell"):
        print("beside the sqlite3 shell, medians of 20, warm")
        shell(a)
    if a.only in (None, "sync"):
        if a.load:
            beside_sync(a)
        else:
            print("no --load: NOT MEASURED while a sync runs")


if __name__ == "__main__":
    main()
