#!/usr/bin/env python3
"""How fast the lexicon is looked for, beside grep and pyahocorasick on the same forms and text.

usage: lexicon_scan.py PATH_TO_lexicon-scan [ARTICLES]

ARTICLES are JSON lines with title, text and date: what real ones cost is printed too.

Ours folds case, full width and traditional characters and wants whole words; `grep -F` and pyahocorasick look for the bytes or characters
as they stand, so they have the easier work. CPU time (user and system). What is not installed is left out.
"""
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time


def children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def report(name, megabytes, seconds, mentions):
    print(f"{name:<16} {megabytes / seconds:8.1f} MB/s   {mentions:,} mentions")


def main():
    with tempfile.TemporaryDirectory() as folder:
        print(subprocess.run([sys.argv[1], folder, *sys.argv[2:3]], capture_output=True, text=True, check=True).stdout, end="")
        forms, text = os.path.join(folder, "forms.txt"), os.path.join(folder, "text.txt")
        megabytes = os.path.getsize(text) / 1e6
        if shutil.which("grep"):
            before = children()
            command = ["grep", "-F", "-o", "-w", "-f", forms, text]
            lines = subprocess.run(command, capture_output=True, env={**os.environ, "LC_ALL": "C"}).stdout.count(b"\n")
            report("grep -F -o -w", megabytes, children() - before, lines)
        try:
            import ahocorasick
        except ImportError:
            return
        automaton = ahocorasick.Automaton()
        for form in open(forms, encoding="utf-8").read().splitlines():
            automaton.add_word(form.lower(), len(form))
        automaton.make_automaton()
        content = open(text, encoding="utf-8").read().lower()
        start = time.process_time()
        count = sum(1 for _ in automaton.iter_long(content))
        report("pyahocorasick", megabytes, time.process_time() - start, count)


if __name__ == "__main__":
    main()
