#!/usr/bin/env python3
"""What a call of the CLI costs beside curl on the same route of the same daemon, in turn: CPU and wall time, median of many.

  Benchmarks/cli_start.py --bin .build-release/release [--runs 200]

Starts the demo daemon by itself. Limits: 0.6 of curl's CPU and wall time for `latest --json`.
"""
import argparse, os, statistics, subprocess, sys, tempfile, time


def timed(argv, env):
    start = time.perf_counter()
    process = subprocess.Popen(argv, stdout=subprocess.DEVNULL, env=env)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{argv[0]} failed")
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default=".build-release/release")
    parser.add_argument("--runs", type=int, default=200)
    a = parser.parse_args()
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    with tempfile.TemporaryDirectory(prefix="tw", dir="/tmp") as state:
        env = dict(os.environ, TRADEWIRE_SOCKET=f"{state}/tradewire.sock")
        daemon = subprocess.Popen(
            [f"{a.bin}/tradewired", "demo", "--state", state, "--config", f"{root}/config/demo.toml", "--feeds", f"{root}/config/demo"],
            stderr=subprocess.DEVNULL)
        try:
            ours = [f"{a.bin}/tradewire", "latest", "--json"]
            for _ in range(200):
                if subprocess.run(ours, env=env, capture_output=True).returncode == 0:
                    break
                time.sleep(0.05)
            curl = ["curl", "-s", "--unix-socket", f"{state}/tradewire.sock", "http://localhost/v1/articles?limit=20"]
            rows = {"tradewire latest --json": [], "tradewire latest": [], "curl": []}
            for _ in range(a.runs):
                rows["tradewire latest --json"].append(timed(ours, env))
                rows["tradewire latest"].append(timed([ours[0], "latest", "--no-pager"], env))
                rows["curl"].append(timed(curl, env))
            median = {name: [statistics.median(column) * 1000 for column in zip(*values)] for name, values in rows.items()}
            for name, (cpu, wall) in median.items():
                base = median["curl"]
                print(f"{name:26} cpu {cpu:6.2f} ms ({cpu / base[0]:.2f} of curl)   wall {wall:6.2f} ms ({wall / base[1]:.2f} of curl)")
        finally:
            daemon.terminate()
            daemon.wait()


if __name__ == "__main__":
    main()
