#!/usr/bin/env python3
"""Precision and recall of the analysis on texts that somebody else labelled: real articles, which are not ours to keep in the repository.

usage: labelled.py --bin .build-release/release [--misses [KIND]] [--least KIND=PRECISION/RECALL]... FILE.jsonl...

Our own are articles-*.jsonl and items-*.jsonl in Tests/AnalysisTests/Fixtures. A line of a file is one text: {id, language, published, title, text, verdict, stage, quotes [{text, speaker, direct}], figures [{text, value, unit,
kind, by, on}], dates [{text, from, to}], deadlines [{day}], people [{name, role_printed}], meetings [{kind, status, place}], claims [{kind, by, against}]}.
Every "text" is verbatim. A list that is null or missing is not judged.

A fact is right where it covers the labelled words (four fifths of both together) and says the same: quotes the speaker, figures value and unit, dates
first and last day. A "role" is the words beside the name of somebody who was found. "tariff terms" are the kind and the countries of a figure that was found, where the label gives them.
"""
import argparse, collections, json, re, subprocess, sys

UNITS = {"points": "percentage-points", "percentage points": "percentage-points", "metric tons": "tonnes", "tons": "tonnes"}
FAMILIES = {"round": "talks", "meeting": "talks", "summit": "talks", "talks": "talks", "call": "call", "visit": "visit", "letter": "letter"}
CODES = {"United States": "US", "China": "CN", "European Union": "EU", "Japan": "JP", "South Korea": "KR", "India": "IN", "Vietnam": "VN", "Canada": "CA",
         "Mexico": "MX", "Brazil": "BR", "Australia": "AU", "United Kingdom": "GB", "Switzerland": "CH", "Taiwan": "TW", "Russia": "RU"}


class Tally:
    """Facts that were right, wrong and missed."""

    def __init__(self):
        self.right = self.wrong = self.missed = 0

    def add(self, right, found, wanted):
        self.right, self.wrong, self.missed = self.right + right, self.wrong + found - right, self.missed + wanted - right

    def row(self):
        return f"{self.right + self.missed:5} {self.precision:5.1f} {self.recall:5.1f}"

    @property
    def precision(self):
        return 100 * self.right / max(1, self.right + self.wrong)

    @property
    def recall(self):
        return 100 * self.right / max(1, self.right + self.missed)


def spans(item, words):
    """Where the words stand in the item: (field, start, end)."""
    return [(field, match.start(), match.end()) for field in ("title", "text") if item.get(field)
            for match in re.finditer(re.escape(words), item[field])] if words else []


def cover(fact, wanted):
    """How much two spans share of what they cover together."""
    field, start, end = wanted
    if fact["field"] != field:
        return 0
    shared = min(end, fact["end"]) - max(start, fact["start"])
    return max(0, shared) / max(1, max(end, fact["end"]) - min(start, fact["start"]))


def plain(name):
    words = re.findall(r"\w+", re.sub(r"[’']s\b", "", name or "").casefold())
    return [word for word in words if word not in ("the", "of", "s", "mr", "ms")]


def same_name(one, other):
    """A name, a longer form of it, or an institution's words in another order."""
    one, other = plain(one), plain(other)
    return bool(one) and bool(other) and (set(one) <= set(other) or set(other) <= set(one))


def is_unattributed(name):
    return name in (None, "", "unattributed")


def is_anonymous(fact):
    """Called by what he is ("a trader", "officials"): the text names nobody."""
    words = (fact["speaker"] or "").split()
    return not fact.get("speaker_id") and bool(words) and (words[-1].islower() or words[0].islower() or len(words) == 1 and words[0].endswith("s"))


def same_speaker(label, fact, item):
    """The labelled name, or the way in which the text prints it: names that are known to nobody are not put into English."""
    if is_unattributed(label):
        return is_unattributed(fact["speaker"]) or is_anonymous(fact)
    printed = [person["printed"] for person in item.get("people") or [] if person["name"] == label and person.get("printed")]
    return any(same_name(name, found) or name == found for name in [label] + printed for found in (fact["speaker"], fact.get("speaker_text")))


def same_role(label, found):
    """The words of one are among the other's: "Secretary of State" and "US Secretary of State"."""
    one, other = ("".join(plain(role)) for role in (label, found))
    return bool(one) and bool(other) and (one in other or other in one)


def pair(wanted, found, matches):
    """Each wanted fact with at most one that was found."""
    free, pairs = list(found), []
    for label in wanted:
        best = next((fact for fact in free if matches(label, fact)), None)
        if best is not None:
            free.remove(best)
            pairs.append((label, best))
    return pairs, free, [label for label in wanted if not any(label is given for given, _ in pairs)]


def side(name):
    return CODES.get(name, name)


class Judge:
    def __init__(self, kind):
        self.kind, self.tallies, self.misses = kind, collections.defaultdict(lambda: collections.defaultdict(Tally)), []

    def judge(self, item, name, wanted, found, matches):
        pairs, wrong, missed = pair(wanted, found, matches)
        for language in ("all", item["language"]):
            self.tallies[name][language].add(len(pairs), len(found), len(wanted))
        if self.kind in ("all", name) and (wrong or missed):
            self.misses.append((item["id"], name, missed, wrong))
        return pairs

    def item(self, item, answer):
        whole = lambda words, fact: any(cover(fact, span) >= 0.8 for span in spans(item, words))
        listed = lambda name: item.get(name) is not None
        if listed("quotes"):
            said = item["quotes"]
            self.judge(item, "quote", said, answer["quotes"], lambda a, b: whole(a["text"], b) and same_speaker(a["speaker"], b, item))
            self.judge(item, "quote span", said, answer["quotes"], lambda a, b: whole(a["text"], b))
            for name, direct in (("direct", True), ("reported", False)):
                self.judge(item, name, [q for q in said if q.get("direct", True) is direct], [q for q in answer["quotes"] if q["direct"] is direct],
                           lambda a, b: whole(a["text"], b) and same_speaker(a["speaker"], b, item))
        if listed("figures"):
            near = lambda a, b: any(cover(b, span) > 0 for span in spans(item, a["text"]))
            unit = lambda name: UNITS.get(name, name)
            pairs = self.judge(item, "figure", item["figures"], answer["figures"],
                               lambda a, b: near(a, b) and unit(a["unit"]) == b["unit"] and abs((a["value"] or 0) - (b["value"] or 0)) <= 1e-6 * abs(b["value"] or 1))
            terms = [(a, b) for a, b in pairs if a.get("kind") or a.get("by")]
            self.judge(item, "tariff terms", [a for a, _ in terms], [b for _, b in terms], lambda a, b: (a, b) in terms
                       and all(not a.get(name) or a[name] == side(b.get(name)) for name in ("kind", "by", "on")))
        if listed("dates"):
            self.judge(item, "date", item["dates"], [d for d in answer["dates"] if d["kind"] in ("date", "deadline") and d.get("from")],
                       lambda a, b: any(cover(b, span) > 0 for span in spans(item, a["text"])) and (a["from"], a["to"]) == (b["from"], b["to"]))
        if listed("deadlines"):
            days = {day for fact in answer["dates"] if fact["kind"] == "deadline" for day in [fact["to"]] + [o["to"] for o in fact.get("alternatives", [])] if day}
            self.judge(item, "deadline", sorted({a["day"] for a in item["deadlines"]}), sorted(days), lambda a, b: a == b)
        if listed("people"):
            found = list({fact["name"]: fact for fact in reversed(answer["people"])}.values())
            pairs = self.judge(item, "person", item["people"], found, lambda a, b: same_name(a["name"], b["name"]) or a.get("printed") == b["name"])
            roles = [(a, fact["role_printed"]) for a, b in pairs for fact in answer["people"] if fact["name"] == b["name"] and fact["role_printed"]]
            self.judge(item, "role", [a for a, _ in pairs if a.get("role_printed")], list({(a["name"], role): (a, role) for a, role in roles}.values()),
                       lambda a, b: a is b[0] and same_role(a["role_printed"], b[1]))
        if listed("meetings"):
            found = list({(FAMILIES.get(m["kind"], m["kind"]), m["status"], m["place"]): m for m in answer["meetings"]}.values())
            self.judge(item, "meeting", item["meetings"], found, lambda a, b: FAMILIES.get(a["kind"]) == FAMILIES.get(b["kind"], b["kind"]) and a["status"] == b["status"]
                       and (not a.get("place") or not b["place"] or same_name(a["place"], b["place"])))
        if listed("claims"):
            self.judge(item, "claim", item["claims"], answer["claims"], lambda a, b: a["kind"] == b["kind"] and (side(a["by"]) == side(b["by"]) or any(same_name(a["by"], b.get(by)) for by in ("by", "by_name"))))
        self.judge(item, "stage", [s for s in [item.get("stage")] if s], [s for s in [answer["stage"]] if s], lambda a, b: a == b)
        for name, members in (("relevant", ("core", "related")), ("core", ("core",))):
            if item.get("verdict"):
                self.judge(item, name, [item["verdict"]] * (item["verdict"] in members), [answer["verdict"]] * (answer["verdict"] in members), lambda a, b: True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bin", default=".build-release/release")
    options.add_argument("--misses", nargs="?", const="all", help="list what was missed or wrong, of this kind alone if one is named")
    options.add_argument("--least", action="append", default=[], metavar="KIND=P/R", help="fail where a kind has less than these percentages")
    options.add_argument("files", nargs="+")
    options = options.parse_args()
    items = [json.loads(line) for path in options.files for line in open(path, encoding="utf-8") if line.strip()]
    items = [item for item in items if "id" in item]
    fields = ("id", "title", "text", "published", "language")
    lines = "".join(json.dumps({name: item[name] for name in fields if item.get(name)}) + "\n" for item in items)
    run = subprocess.run([options.bin + "/tradewired", "inspect", "items"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    judge = Judge(options.misses)
    for item, answer in zip(items, answers, strict=True):
        judge.item(item, answer)
    languages = ["all"] + sorted({item["language"] for item in items})
    print(f"{len(items)} texts   | " + " | ".join(f"{language:^17}" for language in languages))
    print(" " * 12 + " | " + " | ".join("    n     P     R" for _ in languages))
    for name, tallies in judge.tallies.items():
        print(f"{name:12} | " + " | ".join(tallies[language].row() for language in languages))
    for identifier, name, missed, wrong in judge.misses:
        print(f"\n{identifier} {name}")
        for word, facts in (("missed", missed), ("wrong ", wrong)):
            for fact in facts:
                kept = {k: v for k, v in fact.items() if v is not None and k not in ("field", "start", "end", "speaker_id", "id")} if isinstance(fact, dict) else fact
                print(f"  {word} {json.dumps(kept, ensure_ascii=False)}")
    failed = False
    for least in options.least:
        name, figures = least.split("=")
        precision, recall = map(float, figures.split("/"))
        tally = judge.tallies[name]["all"]
        if tally.precision < precision or tally.recall < recall:
            failed = True
            print(f"{name}: {tally.precision:.1f}/{tally.recall:.1f}, at least {precision:g}/{recall:g} wanted", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
