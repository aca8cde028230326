#!/usr/bin/env python3
"""The query server against its limits: latency, throughput, abuse, ten thousand connections, memory.

  Benchmarks/query_server.py --socket /run/tradewire/tradewire.sock [--million]

Wants a running daemon with about 10^5 articles, its read socket, and a C compiler. Each line prints the figure, the limit and whether it
holds. Figures of a machine that does other work at the same time are those of that machine.
"""
import argparse, json, os, resource, socket, struct, subprocess, sys, tempfile, time

LIST = "/v1/articles?limit=20"
SEARCH = "/v1/articles?limit=20&q=china"
# Depends on the hour: read from the cache each time, where the other one is the same until the next commit.
READ = LIST + "&since=P100Y"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--socket", required=True)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--connections", type=int, default=10_000, help="how many to open at once")
    parser.add_argument("--million", action="store_true", help="also send 10^6 requests and compare the memory before and after")
    return parser.parse_args()


class Daemon:
    def __init__(self, path):
        self.path = path
        with self.connect() as client:
            self.pid = struct.unpack("3i", client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))[0]

    def connect(self, timeout=10):
        client = socket.socket(socket.AF_UNIX)
        client.connect(self.path)  # Waits while the backlog is full.
        client.settimeout(timeout)
        return client

    def cpu(self):
        fields = open(f"/proc/{self.pid}/stat").read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self, kind="VmRSS"):
        """In megabytes of 10^6 bytes. VmRSS is RssAnon, its own, and RssFile, pages of files that the kernel may take back."""
        return next(int(line.split()[1]) * 1024 / 1e6 for line in open(f"/proc/{self.pid}/status") if line.startswith(kind + ":"))

    def status(self, target="/v1/version"):
        with self.connect() as client:
            client.sendall(f"GET {target} HTTP/1.1\r\nHost: l\r\nConnection: close\r\n\r\n".encode())
            return int(client.recv(4096).split()[1])


class Load:
    """The load program: compiled once, run at will."""

    def __init__(self, folder, path):
        self.program, self.path = os.path.join(folder, "load"), path
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "query_server_load.c")
        subprocess.run(["cc", "-O2", "-o", self.program, source], check=True)

    def start(self, connections, seconds, rate=0, target=LIST):
        command = [self.program, self.path, target, str(connections), str(seconds), *([str(rate)] if rate else [])]
        return subprocess.Popen(command, stdout=subprocess.PIPE)

    def burn(self, seconds, share):
        return subprocess.Popen([self.program, "--burn", str(seconds), f"{share:.3f}"])

    def run(self, *options, **named):
        return json.loads(self.start(*options, **named).communicate()[0])


def say(name, value, limit, holds):
    print(f"{name:58} {value:>16}   {limit:>14}   {'holds' if holds else 'FALLS SHORT'}", flush=True)
    return holds


def children_cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def abused(daemon, load, seconds):
    """A good client's p99 alone; beside greedy, searching, slow and silent ones; and beside programs that take as much of the processors as
    those and the server together did, but leave the server alone: what the machine costs, and not the server."""
    quiet = load.run(1, seconds, 100)["p99_ms"]
    before = children_cpu() + daemon.cpu()
    greedy = [load.start(32, seconds + 1), load.start(16, seconds + 1, target=READ), load.start(16, seconds + 1, target=SEARCH)]
    others = []
    for request in [b"GET /v1/events?since=0 HTTP/1.1\r\nHost: l\r\n\r\n"] * 200 + [b"GET /v1/art"] * 100:
        client = daemon.connect()
        client.sendall(request)
        others.append(client)
    loud = load.run(1, seconds, 100)["p99_ms"]
    answers = [json.loads(process.communicate()[0])["answers"] for process in greedy]
    for client in others:
        client.close()
    used = (children_cpu() + daemon.cpu() - before) / (seconds + 1)
    burners = [load.burn(seconds + 1, min(1, used / len(greedy))) for _ in greedy]
    busy = load.run(1, seconds, 100)["p99_ms"]
    for process in burners:
        process.wait()
    print(f"{'  processors that abusers and server took; their answers':58} {used:>16.2f}   {answers}")
    return quiet, busy, loud


def crowd(daemon, count):
    """Opens many connections at once: how many are served, told to come later, or neither."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(max(soft, count + 200), hard), hard))
    clients, served, refused, lost = [], 0, 0, 0
    for _ in range(count):
        try:
            clients.append(daemon.connect())
        except OSError:
            lost += 1
    for client in clients:
        try:
            client.sendall(b"GET /v1/version HTTP/1.1\r\nHost: l\r\n\r\n")
        except OSError:
            pass  # A refusal may have closed it already; it is still to be read.
        try:
            status = client.recv(4096).split()[1:2]
        except OSError:
            status = []
        served += status == [b"200"]
        refused += status == [b"503"]
        lost += status not in ([b"200"], [b"503"])
    for client in clients:
        client.close()
    return served, refused, lost


def main():
    options = arguments()
    daemon = Daemon(options.socket)
    idle, own, mapped = (daemon.memory(kind) for kind in ("VmRSS", "RssAnon", "RssFile"))
    with tempfile.TemporaryDirectory() as folder:
        load = Load(folder, options.socket)
        holds = [say(f"memory, idle (MB): own {own:.1f} + mapped files {mapped:.1f}", f"{idle:.1f}", "<= 35", idle <= 35)]
        for kind, target in (("the same list", LIST), ("read anew", READ)):
            paced = load.run(8, options.seconds, 50, target=target)
            holds.append(say(f"8 clients, 50 requests/s each, {kind}: p50 (ms)", paced["p50_ms"], "<= 0.2", paced["p50_ms"] <= 0.2))
            holds.append(say(f"8 clients, 50 requests/s each, {kind}: p99 (ms)", paced["p99_ms"], "<= 1", paced["p99_ms"] <= 1))
            before = daemon.cpu()
            full = load.run(8, options.seconds, target=target)
            per_core = full["answers"] / (daemon.cpu() - before)
            print(f"{f'8 clients without pause, {kind}: requests/s, p99 (ms)':58} {full['per_second']:>16}   {full['p99_ms']}")
            holds.append(say(f"requests per second of one core, {kind}", f"{per_core:.0f}", ">= 5000", per_core >= 5000))
        quiet, busy, loud = abused(daemon, load, options.seconds)
        name = f"p99 beside 64 greedy, 200 streams, 100 slow: {quiet} -> {loud} ms"
        holds.append(say(name, f"{loud / quiet:.1f}", "<= 5", loud / quiet <= 5))
        print(f"{f'  beside the same load that asks nobody: {quiet} -> {busy} ms':58} {busy / quiet:>16.1f}")
        print(f"{'  abuse beyond what its load costs anybody':58} {loud / busy:>16.1f}")
        served, refused, lost = crowd(daemon, options.connections)
        name = f"{options.connections} connections at once: served, refused, lost"
        holds.append(say(name, f"{served}, {refused}, {lost}", "lost 0", lost == 0))
        time.sleep(3)
        holds.append(say("answers afterwards", daemon.status(), "200", daemon.status() == 200))
        if options.million:
            load.run(8, options.seconds)
            before, total = daemon.memory(), 0
            while total < 1_000_000:
                total += load.run(8, 20, target="/v1/articles?limit=1")["answers"]
            growth = daemon.memory() - before
            holds.append(say(f"memory over {total} requests: growth (MB)", f"{growth:.1f}", "<= 2", growth <= 2))
    sys.exit(0 if all(holds) else 1)


main()
