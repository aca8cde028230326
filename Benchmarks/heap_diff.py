#!/usr/bin/env python3
"""What of a heap has grown between two minutes: reads what Benchmarks/heap_trace.c has written.

  Benchmarks/soak.py --trace FOLDER …
  Benchmarks/heap_diff.py FOLDER BINARY 8 28 [--top 15]

BINARY is the traced program, with its symbols. A caller that a busy moment swells is not one that grows: compare several minutes.
"""
import argparse, bisect, subprocess


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("binary")
    parser.add_argument("minutes", type=int, nargs=2)
    parser.add_argument("--top", type=int, default=15)
    return parser.parse_args()


def callers(folder, minute):
    """Bytes and blocks, under the addresses of the calls that hold them."""
    held = {}
    for line in open(f"{folder}/{minute:03}"):
        size, count, *frames = line.split()
        held[tuple(frames)] = (int(size), int(count))
    return held


class Names:
    def __init__(self, folder, binary):
        listing = subprocess.run(["nm", "--defined-only", binary], capture_output=True, text=True, check=True).stdout
        lines = (line.split(maxsplit=2) for line in listing.splitlines())
        self.symbols = sorted((int(address, 16), name) for address, kind, name in lines if kind in "tTwW")
        self.starts = [start for start, _ in self.symbols]
        self.maps = []
        for line in open(f"{folder}/maps"):
            span, _, offset, _, _, *path = line.split(maxsplit=5)
            begin, end = (int(part, 16) for part in span.split("-"))
            self.maps.append((begin, end, int(offset, 16), path[0].strip() if path else ""))
        self.base = min(begin - offset for begin, _, offset, path in self.maps if path.endswith("/" + binary.rsplit("/", 1)[-1]))
        self.binary = binary.rsplit("/", 1)[-1]

    def of(self, address):
        for begin, end, _, path in self.maps:
            if begin <= address < end:
                if not path.endswith("/" + self.binary):
                    return path.rsplit("/", 1)[-1]
                return self.symbols[bisect.bisect(self.starts, address - self.base) - 1][1]
        return "?"


def main():
    a = arguments()
    first, last = (callers(a.folder, minute) for minute in a.minutes)
    print(f"in use: {sum(size for size, _ in first.values())} bytes, then {sum(size for size, _ in last.values())}")
    growth = sorted(((last.get(key, (0, 0))[0] - first.get(key, (0, 0))[0], key) for key in first.keys() | last.keys()), reverse=True)[:a.top]
    names = Names(a.folder, a.binary)
    text = ""
    for size, key in growth:
        count = last.get(key, (0, 0))[1] - first.get(key, (0, 0))[1]
        # One before the address to return to lies within the call.
        text += f"{size:+} bytes, {count:+} blocks\n" + "".join(f"    {names.of(int(frame, 16) - 1)}\n" for frame in key[:16])
    print(subprocess.run(["swift", "demangle", "--compact", "--simplified"], input=text, capture_output=True, text=True).stdout or text)


if __name__ == "__main__":
    main()
