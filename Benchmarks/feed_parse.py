#!/usr/bin/env python3
"""How fast feeds are parsed, beside sfeed and feedparser.

usage: feed_parse.py PATH_TO_tradewired [--megabytes 10] [--rounds 5]

Writes an RSS 2.0 document of news (about 2.2 kB an entry: title, link, guid, date, author, categories, a summary and a text in HTML) to a
temporary file and lets each program parse it several times; the best round counts. Ours is `inspect feed --batch`, one process that
reads the file, parses it and prints every field as JSON; sfeed reads the document on its standard input and prints its lines;
feedparser is called in a process of its own. Programs that are not installed are left out.
"""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

WORDS = (
    "tariff trade talks Beijing Washington Geneva truce rare earth magnets export licence semiconductor chips soybean port minister "
    "secretary said on Thursday that both sides had agreed to meet again before the end of the month according to officials who asked "
    "not to be named the market rose percent after figures were published while growers importers and shipping lines waited"
).split()


def document(byte_count):
    chance = random.Random(20250605)

    def sentence(count):
        return " ".join(chance.choice(WORDS) for _ in range(count))

    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Trade desk</title>'
        "<link>https://news.example.org/</link><description>News</description><language>en</language>\n"
    ]
    size, entries = 0, 0
    while size < byte_count:
        paragraphs = "".join(f"<p>{sentence(chance.randint(30, 70))} &#8211; <b>{sentence(3)}</b> &amp; more.</p>\n" for _ in range(4))
        entry = (
            f"<item>\n<title>{sentence(9).capitalize()} &amp; {sentence(2)}</title>\n"
            f"<link>https://news.example.org/2025/06/05/{entries}?a=1&amp;b=2</link>\n"
            f'<guid isPermaLink="false">tag:news.example.org,2025:{entries}</guid>\n'
            f"<pubDate>Thu, 05 Jun 2025 {entries % 24:02}:{entries % 60:02}:00 GMT</pubDate>\n<dc:creator>Ann Writer</dc:creator>\n"
            f"<category>Trade</category><category><![CDATA[World]]></category>\n"
            f"<description>&lt;p&gt;{sentence(40)}&lt;/p&gt;</description>\n"
            f"<content:encoded><![CDATA[{paragraphs}]]></content:encoded>\n</item>\n"
        )
        parts.append(entry)
        size += len(entry)
        entries += 1
    parts.append("</channel></rss>\n")
    return "".join(parts).encode(), entries


def best(rounds, run):
    return min(run() for _ in range(rounds))


def ours(daemon, path, entries):
    """Seconds for one document by a process that is already running, as in a daemon."""
    process = subprocess.Popen([daemon, "inspect", "feed", "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    job = json.dumps({"file": path, "url": "https://news.example.org/feed"}).encode() + b"\n"

    def run():
        start = time.perf_counter()
        process.stdin.write(job)
        process.stdin.flush()
        line = process.stdout.readline()
        took = time.perf_counter() - start
        assert len(json.loads(line)["entries"]) == entries, "entries are missing"
        return took

    try:
        return lambda rounds: best(rounds, run), process
    except Exception:
        process.kill()
        raise


def sfeed(path, entries):
    def run():
        start = time.perf_counter()
        with open(path, "rb") as source:
            output = subprocess.run(["sfeed", "https://news.example.org/feed"], stdin=source, capture_output=True, check=True).stdout
        took = time.perf_counter() - start
        assert output.count(b"\n") == entries, "sfeed lost entries"
        return took

    return run


FEEDPARSER = """
import sys, time, feedparser
data = open(sys.argv[1], 'rb').read()
start = time.perf_counter()
count = len(feedparser.parse(data).entries)
print(time.perf_counter() - start, count)
"""


def feedparser(path, entries):
    output = subprocess.run([sys.executable, "-c", FEEDPARSER, path], capture_output=True, check=True, text=True).stdout.split()
    assert int(output[1]) == entries, "feedparser lost entries"
    return float(output[0])


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("daemon", help="path of tradewired")
    arguments.add_argument("--megabytes", type=float, default=10)
    arguments.add_argument("--rounds", type=int, default=5)
    options = arguments.parse_args()
    data, entries = document(int(options.megabytes * 1e6))
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        file.write(data)
        file.flush()
        measure, process = ours(options.daemon, file.name, entries)
        times = {"tradewired": measure(options.rounds)}
        process.stdin.close()
        process.wait()
        if shutil.which("sfeed"):
            times["sfeed"] = best(options.rounds, sfeed(file.name, entries))
        if subprocess.run([sys.executable, "-c", "import feedparser"], capture_output=True).returncode == 0:
            times["feedparser"] = feedparser(file.name, entries)
    print(f"{len(data) / 1e6:.1f} MB, {entries} entries, best of {options.rounds}")
    for name, seconds in times.items():
        ratio = f"  ours is {seconds / times['tradewired']:.2f}x as fast" if name != "tradewired" else ""
        print(f"{name:12} {entries / seconds:>10,.0f} entries/s {len(data) / seconds / 1e6:>8.1f} MB/s {seconds * 1e3:>9.1f} ms{ratio}")


if __name__ == "__main__":
    main()
