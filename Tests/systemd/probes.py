"""What the checks ask the machine, and what they say where the answer is not the right one."""
import json

CONFIG = "/etc/tradewire/tradewire.toml"
FEEDS = 10


def equal(found, wanted, what):
    assert found == wanted, f"{what}: {found!r}, not {wanted!r}"


def journal(m, *arguments):
    m.run("journalctl", "--sync")
    lines = m.say("journalctl", "-u", "tradewired.service", "-o", "json", "--no-pager", *arguments).splitlines()
    return [json.loads(line) for line in lines if line.startswith("{")]


def articles(m):
    return int(m.say("sqlite3", "-readonly", "/var/lib/tradewire/tradewire.sqlite", "SELECT count(*) FROM article"))


def feed_urls(m):
    return {feed["url"] for feed in json.loads(m.say("tradewire", "feeds", "list", "--json"))["feeds"]}
