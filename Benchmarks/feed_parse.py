#!/usr/bin/env python3
"""How fast feeds are parsed, beside sfeed and feedparser.

usage: feed_parse.py PATH_TO_tradewired [--megabytes 10] [--rounds 20]

Writes an RSS 2.0 document of news (about 2.2 kB an entry: title, link, guid, date, author, categories, a summary and a text in HTML) to a
temporary file and lets each program parse it several times. Ours is `inspect feed --batch`: one process that reads the file, parses it,
makes all texts plain and prints every field as JSON; sfeed reads the document on its standard input and prints its lines, texts as they
stand; feedparser and fastfeedparser are called inside Python. Output goes to /dev/null. What counts is CPU time (user and system),
which other work on the machine hardly touches. Programs that are not installed are left out.
"""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

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


def processor_seconds(command, rounds, source=None, data=None):
    """CPU seconds that one run of a command takes, on average."""
    total = 0.0
    for _ in range(rounds):
        with open(source or os.devnull, "rb") as stdin, open(os.devnull, "wb") as sink:
            process = subprocess.Popen(command, stdin=subprocess.PIPE if data else stdin, stdout=sink)
            if data:
                process.stdin.write(data)
                process.stdin.close()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{command[0]} ended with {process.returncode}")
        total += usage.ru_utime + usage.ru_stime
    return total / rounds


def ours(daemon, path, entries, rounds):
    job = json.dumps({"file": path, "url": "https://news.example.org/feed"}).encode() + b"\n"
    command = [daemon, "inspect", "feed", "--batch"]
    line = subprocess.run(command, input=job, capture_output=True, check=True).stdout
    assert len(json.loads(line)["entries"]) == entries, "entries are missing"
    # One process for all rounds, as in a daemon; its start is not what is measured.
    start = processor_seconds(command, 3, data=b"\n")
    return (processor_seconds(command, 1, data=job * rounds) - start) / rounds


def sfeed(path, entries, rounds):
    command = ["sfeed", "https://news.example.org/feed"]
    with open(path, "rb") as source:
        output = subprocess.run(command, stdin=source, capture_output=True, check=True).stdout
    assert output.count(b"\n") == entries, "sfeed lost entries"
    return processor_seconds(command, rounds, source=path)


IN_PYTHON = """
import sys, time, {module}
data = open(sys.argv[1], 'rb').read()
start = time.process_time()
for _ in range({rounds}): document = {module}.parse(data)
print((time.process_time() - start) / {rounds}, len(document['entries']))
"""


def in_python(module, path, entries, rounds):
    script = IN_PYTHON.format(module=module, rounds=rounds)
    output = subprocess.run([sys.executable, "-c", script, path], capture_output=True, check=True, text=True).stdout.split()
    assert int(output[1]) == entries, f"{module} lost entries"
    return float(output[0])


def is_installed(module):
    return subprocess.run([sys.executable, "-c", f"import {module}"], capture_output=True).returncode == 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("daemon", help="path of tradewired")
    arguments.add_argument("--megabytes", type=float, default=10)
    arguments.add_argument("--rounds", type=int, default=20)
    options = arguments.parse_args()
    data, entries = document(int(options.megabytes * 1e6))
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        file.write(data)
        file.flush()
        seconds = {"tradewired": ours(options.daemon, file.name, entries, options.rounds)}
        if shutil.which("sfeed"):
            seconds["sfeed"] = sfeed(file.name, entries, options.rounds)
        for module, rounds in (("fastfeedparser", options.rounds), ("feedparser", 1)):
            if is_installed(module):
                seconds[module] = in_python(module, file.name, entries, rounds)
    print(f"{len(data) / 1e6:.1f} MB, {entries} entries, CPU time, mean of {options.rounds}")
    for name, took in seconds.items():
        ratio = f"   tradewired is {took / seconds['tradewired']:.2f}x as fast" if name != "tradewired" else ""
        print(f"{name:14} {entries / took:>9,.0f} entries/s {len(data) / took / 1e6:>7.1f} MB/s {took * 1e3:>8.1f} ms{ratio}")


if __name__ == "__main__":
    main()
