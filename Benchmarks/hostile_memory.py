#!/usr/bin/env python3
"""The most memory that a sync takes when sixteen servers at once send the worst that they may.

  Benchmarks/hostile_memory.py --bin .build-release/release [--limit-mib 256]

Every feed is as long as the default body limit allows, compressed so that it costs its server next to nothing: items by the hundred thousand, one endless
text, deep nesting, attributes, entities, guids of a megabyte, a wrong charset, JSON. Printed: the peak (VmHWM), the limit and their ratio; the exit code
says whether the limit was kept.
"""
import argparse, gzip, http.server, os, socketserver, subprocess, sys, tempfile, threading, time

SIZE = 15 << 20
HEAD = b'<rss version="2.0"><channel><title>n</title>'
ITEM = HEAD + b"<item><title>US China tariffs</title><guid>1</guid><description>"
TAIL = b"</description></item></channel></rss>"


def filled(head, unit, tail):
    return head + unit * ((SIZE - len(head) - len(tail)) // len(unit)) + tail


def documents():
    items = (b"<item><title>US China tariff %d</title><guid>%d</guid></item>" % (i, i) for i in range(220_000))
    news = b"The United States and China talk about tariffs on rare earths at 25%. "
    yield "many items", HEAD + b"".join(items) + b"</channel></rss>"
    yield "one long text", filled(ITEM, news, TAIL)
    yield "long texts", HEAD + b"".join(b"<item><guid>%d</guid><description>" % i + news * 15_000 + b"</description></item>" for i in range(14))
    yield "markup", filled(ITEM + b"<![CDATA[", b"<p>The United States &amp; China</p>", b"]]>" + TAIL)
    yield "wrong charset", filled(b'<?xml version="1.0" encoding="gb2312"?>' + ITEM, "中美关税".encode("gbk"), TAIL)
    yield "nesting", filled(HEAD + b"<item><title>t</title>", b"<a>", b"")
    yield "attributes", filled(HEAD + b"<item ", b'a="b" ', b"><title>t</title></item></channel></rss>")
    yield "entities", filled(b'<!DOCTYPE l [<!ENTITY a "' + b"A" * 100_000 + b'">]>' + ITEM, b"&a;", TAIL)
    yield "ampersands", filled(ITEM, b"&", TAIL)
    yield "guids", HEAD + b"".join(b"<item><title>t</title><guid>%d%s</guid></item>" % (i, b"g" * 1_000_000) for i in range(14))
    version = b'{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","title":"a"}'
    yield "JSON", version + b"".join(b',{"id":"%d","title":"b"}' % i for i in range(240_000)) + b"]}"


def serve(bodies):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = bodies[int(self.path[1:].split("?")[0])]
            self.send_response(200)
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = daemon_threads = True

    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def peak_mib(argv):
    process = subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    return usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status), errors


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default=".build-release/release")
    parser.add_argument("--limit-mib", type=float, default=256)
    options = parser.parse_args()
    bodies = [gzip.compress(body, 1) for _, body in documents()]
    feeds = [i % len(bodies) for i in range(16)]
    port = serve(bodies)
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/tradewire.toml"
        with open(path, "w") as file:
            file.write('[network]\nallow = ["127.0.0.0/8"]\n[sync]\npages = false\n')
            file.write(f'[cache]\npath = "{folder}/cache.db"\n[server]\nsocket = "{folder}/t.sock"\nadmin_socket = "{folder}/a.sock"\n')
            for host, document in enumerate(feeds):
                file.write(f'[[feed]]\nurl = "http://127.0.0.1:{port}/{document}?{host}"\n')
        start = time.perf_counter()
        peak, code, errors = peak_mib([f"{options.bin}/tradewired", "sync", "--quiet", "--config", path])
    print(f"16 feeds of up to 15 MiB: peak {peak:.0f} MiB of {options.limit_mib:.0f} ({peak / options.limit_mib:.2f}), "
          f"{time.perf_counter() - start:.0f} s, exit {code}")
    if code not in (0, 75):
        print(errors[-2000:])
    sys.exit(0 if peak < options.limit_mib and code in (0, 75) else 1)


main()
