#!/usr/bin/env python3
"""Reads real news pages with tradewired and with peers in one run, and prints quality and time beside each other.

usage: pages.py --shared DIR [--tradewired BINARY] [--python PYTHON] [--peers trafilatura,resiliparse] [--rounds 3]

DIR holds bench/articles: pages, truth, score_extract.py and peers.py. PYTHON is an interpreter that has the peers
(pip install trafilatura lxml_html_clean resiliparse). Each program reads the pages one by one over a pipe, so that a page's time is
what lies between asking and the answer; of the rounds a page's best counts. CPU is the whole process less what it takes to start.
"""
import argparse, gzip, hashlib, importlib.util, json, os, re, resource, shlex, statistics, subprocess, sys, tempfile, time
from urllib.parse import urlparse

# How lines begin that lead out of an article or ask for something; no list that the product has.
INSERT = re.compile(
    r"(read (more|also|next)|also read|related|see also|recommended|more (from|on|stories)|sign up|subscribe|follow us|newsletter|watch:|listen:"
    r"|don't miss|advertisement|mehr zum thema|lesen sie (auch|mehr)|auch interessant|anzeige|à lire aussi|lire aussi|lea (también|además)|te puede"
    r"|más información|leia (também|mais)|leggi anche|lees ook|les også|läs också|czytaj (także|też|więcej)|читайте также|延伸阅读|延伸閱讀|相关阅读"
    r"|相關新聞|相关新闻|推荐阅读|関連記事|관련기사)\b", re.I)


def is_apart(page):
    """The part of the pages, split by host, that is set apart while tuning."""
    host = urlparse(page["url"]).netloc.lower().split(":")[0]
    return hashlib.sha1(host.encode()).digest()[-1] % 2 == 1


def inserts(truth, answers):
    """Of pages with a labelled text: the share that lets such a line through, and the lines lost that belong to the article."""
    key = lambda text: re.sub(r"[\W_]+", "", text.casefold())
    pages, leaky, lost, kept = 0, 0, 0, 0
    for page in truth:
        if not page["text"] or page["source"] == "rd":
            continue
        pages += 1
        answer = (answers.get(page["id"]) or {}).get("text") or ""
        wanted, given = key(page["text"]), key(answer)
        leaky += any(INSERT.match(line.strip()) and key(line)[:60] not in wanted for line in answer.split("\n"))
        for line in page["text"].split("\n"):
            if INSERT.match(line.strip()) and len(key(line)) > 8:
                kept += key(line)[:60] in given
                lost += key(line)[:60] not in given
    return leaky / max(1, pages), lost, kept + lost


def module(path):
    spec = importlib.util.spec_from_file_location("score_extract", path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def cpu_of_children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def read_pages(command, requests):
    """Answers by id, seconds a page, CPU seconds of the process."""
    before = cpu_of_children()
    process = subprocess.Popen(shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    answers, seconds = {}, {}
    for request in requests:
        start = time.perf_counter()
        process.stdin.write((json.dumps(request) + "\n").encode())
        process.stdin.flush()
        line = process.stdout.readline()
        seconds[request["id"]] = time.perf_counter() - start
        try:
            answers[request["id"]] = json.loads(line)
        except ValueError:
            pass
    process.stdin.close()
    process.wait()
    return answers, seconds, cpu_of_children() - before


def measure(name, command, requests, rounds, score, truth):
    startup = min(read_pages(command, requests[:1])[2] for _ in range(2))
    best, cpu = {}, []
    for _ in range(rounds):
        answers, seconds, used = read_pages(command, requests)
        cpu.append((used - startup) / len(requests))
        for page, value in seconds.items():
            best[page] = min(value, best.get(page, value))
    times = sorted(list(best.values())[1:])
    with open(os.devnull, "w") as nowhere:
        measured, snippets, _ = score.score(truth, answers)
        table = score.table(measured, snippets, nowhere)
    news = table["news"]
    with open(os.devnull, "w") as nowhere:
        measured, snippets, _ = score.score([page for page in truth if is_apart(page)], answers)
        apart = score.table(measured, snippets, nowhere)["news"]
    leaky, lost, legitimate = inserts(truth, answers)
    return dict(
        name=name, apart=apart.get("f1", 0), leaky=leaky, lost=lost, legitimate=legitimate, f1=news.get("f1", 0), p=news.get("p", 0), r=news.get("r", 0), title=news.get("title", 0), byline=news.get("author_f1", 0),
        day=news.get("date", 0), instant=news.get("instant", 0), language=news.get("language", 0), zh=table.get("zh", {}).get("f1", 0),
        cpu=1000 * min(cpu), mean=1000 * statistics.mean(times), p99=1000 * times[int(len(times) * 0.99)], answered=len(answers))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--shared", required=True)
    arguments.add_argument("--tradewired", default=".build/release/tradewired")
    arguments.add_argument("--command", help="what runs in place of 'tradewired inspect page --batch'")
    arguments.add_argument("--python", default=sys.executable)
    arguments.add_argument("--peers", default="trafilatura,trafilatura_fast,resiliparse")
    arguments.add_argument("--rounds", type=int, default=3)
    given = arguments.parse_args()

    articles = os.path.join(given.shared, "bench/articles")
    score = module(os.path.join(articles, "score_extract.py"))
    truth = [json.loads(line) for line in open(os.path.join(articles, "dev/truth.jsonl"), encoding="utf-8")]
    with tempfile.TemporaryDirectory() as folder:
        requests = []
        for page in truth:
            file = os.path.join(folder, page["id"] + ".html")
            with open(file, "wb") as unpacked:
                unpacked.write(gzip.open(os.path.join(articles, "dev/pages", page["id"] + ".html.gz")).read())
            requests.append(dict(id=page["id"], html=file, url=page["url"], charset=page["charset"] or ""))
        programs = [("tradewired", given.command or given.tradewired + " inspect page --batch")]
        programs += [(peer, f"{given.python} {os.path.join(articles, 'peers.py')} {peer}") for peer in given.peers.split(",") if peer]
        rows = [measure(name, command, requests, given.rounds, score, truth) for name, command in programs]

    columns = ["f1", "p", "r", "title", "byline", "day", "instant", "language", "zh"]
    columns.insert(1, "apart")
    print("%-18s" % "" + "".join("%9s" % column for column in columns) + "  CPU ms   wall ms      p99    CPU ratio")
    for row in rows:
        values = "".join("%9.3f" % row[column] for column in columns)
        print("%-18s%s%8.2f%10.2f%9.1f%12.1f" % (row["name"], values, row["cpu"], row["mean"], row["p99"], row["cpu"] / rows[0]["cpu"]))
    print(f"{len(truth)} pages; columns f1 to language are of the row 'news', apart is f1 of the hosts set apart; best of {given.rounds} rounds")
    for row in rows:
        print("%-18s inserts let through on %4.1f %% of pages, %d of %d legitimate lines like them lost" % (
            row["name"], 100 * row["leaky"], row["lost"], row["legitimate"]))


if __name__ == "__main__":
    main()
