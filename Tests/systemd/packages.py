"""The life of the packages on a machine: installed, upgraded, removed, purged."""
import os

from machine import NotChecked
from probes import CONFIG, FEEDS, articles, equal, feed_urls

APT = ["apt-get", "-y", "-q", "-o", "Dpkg::Options::=--force-confold", "-o", "APT::Sandbox::User=root", "--no-install-recommends"]


def installs(m, feeds):
    """installing starts the daemon, with the configuration that is there already"""
    m.shell("mkdir -p /etc/tradewire")
    m.write(CONFIG, feeds.configuration(FEEDS))
    m.say(*APT, "install", *sorted(f"/packages/{name}" for name in os.listdir(feeds.packages) if name.endswith("_amd64.deb")))
    equal(m.show("tradewired.service", "ActiveState"), "active", "the service")
    equal(m.say("cat", CONFIG), feeds.configuration(FEEDS).strip(), "the configuration")
    equal(m.say("systemctl", "is-enabled", "tradewired.service", "tradewired.socket", "tradewired-admin.socket").split(), ["enabled"] * 3, "units")
    equal(m.run("systemctl", "is-enabled", "tradewire-sync.timer")[1], "disabled", "the timer")


def sockets_have_owners(m, feeds):
    """the sockets belong to whom they should, and the state to the account of the service"""
    equal(m.say("stat", "-c", "%U:%G %a", "/run/tradewire/tradewire.sock"), "root:tradewire 660", "the reading socket")
    equal(m.say("stat", "-c", "%U:%G %a", "/run/tradewire/admin.sock"), "root:root 600", "the admin socket")
    equal(m.say("stat", "-c", "%U:%G %a", "/var/lib/tradewire"), "tradewire:tradewire 750", "the state")
    equal(m.show("tradewired.service", "User"), "tradewire", "the account")


def upgrade_keeps(m, feeds):
    """an upgrade keeps articles, feeds and configuration, and runs the new program"""
    sockets = m.show("tradewired.socket", "ActiveEnterTimestampMonotonic")
    m.say("tradewire", "feeds", "add", f"{feeds.base}/f/900")
    m.say("tradewire", "sync", "--quiet")
    before, configuration, process = articles(m), m.say("cat", CONFIG), m.show("tradewired.service", "MainPID")
    m.say(*APT, "install", "/packages/newer/tradewired.deb")
    equal(m.say("dpkg-query", "-W", "-f", "${Version}", "tradewired").endswith("+test"), True, "the new version")
    equal(articles(m), before, "articles")
    equal(f"{feeds.base}/f/900" in feed_urls(m), True, "the added feed is there")
    equal(m.say("cat", CONFIG), configuration, "the configuration")
    assert m.show("tradewired.service", "MainPID") not in (process, "0"), "the old program still runs"
    equal(m.show("tradewired.socket", "ActiveEnterTimestampMonotonic"), sockets, "when the socket was opened")
    sockets_have_owners(m, feeds)


def upgrades_from_an_older_release(m, feeds):
    """an earlier release's cache is brought up to date, with every article"""
    if not os.path.isdir(f"{feeds.packages}/older"):
        raise NotChecked("no packages of an earlier release are named by --older")
    m.say("systemctl", "stop", "tradewired.socket", "tradewired-admin.socket", "tradewired.service")
    m.shell("rm /var/lib/tradewire/*")
    names = sorted(os.listdir(f"{feeds.packages}/older"))
    m.say(*APT, "--allow-downgrades", "install", *(f"/packages/older/{name}" for name in names))
    m.say("systemctl", "start", "tradewired.socket", "tradewired-admin.socket", "tradewired.service")
    m.say("tradewire", "sync", "--quiet")
    before, layout = articles(m), "PRAGMA user_version"
    assert before > 0, "the earlier release has read nothing"
    old = m.say("sqlite3", "-readonly", "/var/lib/tradewire/tradewire.sqlite", layout)
    m.say(*APT, "install", *sorted(f"/packages/{name}" for name in os.listdir(feeds.packages) if name.endswith("_amd64.deb")))
    equal(m.show("tradewired.service", "ActiveState"), "active", "the service")
    new = m.say("sqlite3", "-readonly", "/var/lib/tradewire/tradewire.sqlite", layout)
    print(f"      from {names[-1]}, layout {old}, to layout {new}: {before} articles", flush=True)
    equal(articles(m), before, "articles")
    m.say("tradewire", "sync", "--quiet")
    equal(articles(m), before, "articles after a sync")
    m.say("tradewired", "verify", "/var/lib/tradewire/tradewire.sqlite")


def remove_keeps_the_archive(m, feeds):
    """removing stops everything and keeps archive and configuration"""
    m.say(*APT, "remove", "tradewired", "tradewire")
    for unit in ("tradewired.service", "tradewired.socket", "tradewired-admin.socket"):
        assert m.run("systemctl", "is-active", unit)[1] != "active", f"{unit} is still active"
    m.say("test", "-s", "/var/lib/tradewire/tradewire.sqlite")
    m.say("test", "-s", CONFIG)


def purge_leaves_nothing(m, feeds):
    """purging leaves no file behind"""
    m.say(*APT, "purge", "tradewired", "tradewire")
    for path in ("/var/lib/tradewire", "/etc/tradewire", "/run/tradewire", "/usr/share/tradewire", "/usr/lib/systemd/catalog/tradewire.catalog"):
        assert m.run("test", "-e", path)[0] != 0, f"{path} is still there"
    equal(m.run("sh", "-c", "ls /etc/systemd/system/*/tradewire* 2>/dev/null")[1], "", "links of units")
