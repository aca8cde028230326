"""What an administrator relies on, in the order in which a machine lives it. Each check is named by its docstring."""
import json, time

import packages
from probes import CONFIG, FEEDS, articles, equal, feed_urls, journal


def sync_reads(m, feeds):
    """a sync reads every feed"""
    m.say("tradewire", "sync", "--quiet")
    equal(articles(m), FEEDS * feeds.ITEMS, "articles")
    m.say("runuser", "-u", "tradewire", "--", "tradewire", "latest", "--json")
    assert m.run("runuser", "-u", "nobody", "--", "tradewire", "latest")[0] == 77, "a stranger is not refused with 77"


def activates_by_socket(m, feeds):
    """a request starts the stopped daemon by its socket"""
    m.say("systemctl", "stop", "tradewired.service")
    equal(m.run("systemctl", "is-active", "tradewired.service")[1], "inactive", "the service")
    answer = m.say("curl", "-sf", "--unix-socket", "/run/tradewire/tradewire.sock", "http://localhost/v1/version")
    assert json.loads(answer).get("product"), f"it answers {answer[:200]!r}"
    equal(m.say("systemctl", "is-active", "tradewired.service"), "active", "the service")


def is_ready_when_it_answers(m, feeds):
    """`systemctl start` returns when the daemon answers, and fails where it never will"""
    m.say("systemctl", "restart", "tradewired.service")
    since = m.show("tradewired.service", "InvocationID")
    m.say("tradewire", "status")
    assert any("ready" in line["MESSAGE"] for line in journal(m, f"_SYSTEMD_INVOCATION_ID={since}")), "it never said that it is ready"
    m.write(CONFIG, "[[feed]\n")
    status, said = m.run("systemctl", "restart", "tradewired.service")
    assert status != 0, f"a start with a broken configuration succeeded: {said}"
    equal(m.show("tradewired.service", "ExecMainStatus"), "78", "its exit code")
    m.write(CONFIG, feeds.configuration(FEEDS))
    m.say("systemctl", "reset-failed", "tradewired.service")
    m.say("systemctl", "start", "tradewired.socket", "tradewired-admin.socket", "tradewired.service")


def waits_for_a_long_start(m, feeds):
    """a start that takes longer than its unit allows is given more time"""
    m.say("systemctl", "stop", "tradewired.service")
    m.shell("mkdir -p /run/systemd/system/tradewired.service.d")
    m.write("/run/systemd/system/tradewired.service.d/test.conf", "[Service]\nTimeoutStartSec=1\n")
    m.say("systemctl", "daemon-reload")
    # Another program that writes holds the start up, as a large migration would.
    hold = "rm -f /run/held; (echo 'BEGIN EXCLUSIVE;'; echo '.shell touch /run/held'; sleep 4) | sqlite3 /var/lib/tradewire/tradewire.sqlite"
    m.shell(f"({hold}) >/dev/null 2>&1 &")
    m.wait_until("the cache is locked", lambda: m.run("test", "-e", "/run/held")[0] == 0)
    start = time.monotonic()
    m.say("systemctl", "start", "tradewired.service")
    took = time.monotonic() - start
    assert took > 2, f"the start took {took:.1f} s: it was not held up"
    equal(m.show("tradewired.service", "NRestarts"), "0", "restarts")
    m.say("rm", "/run/systemd/system/tradewired.service.d/test.conf")
    m.say("systemctl", "daemon-reload")


def says_what_it_does(m, feeds):
    """`systemctl status` shows what the daemon does"""
    text = m.show("tradewired.service", "StatusText")
    assert str(FEEDS) in text and "feeds" in text, f"StatusText is {text!r}"
    assert text in m.say("systemctl", "status", "--no-pager", "tradewired.service"), "systemctl status does not show it"


def reloads(m, feeds):
    """a reload takes a good configuration over, and refuses a broken one with an error in the journal"""
    process = m.show("tradewired.service", "MainPID")
    m.write(CONFIG, feeds.configuration(FEEDS + 1))
    m.say("systemctl", "reload", "tradewired.service")
    m.wait_until("the new feed is there", lambda: f"{feeds.base}/f/{FEEDS}" in feed_urls(m))
    m.write(CONFIG, feeds.configuration(2) + "[sync]\nintervall = 3\n")
    m.run("systemctl", "reload", "tradewired.service")
    m.wait_until("the mistake is in the journal", lambda: any("mistakes" in line["MESSAGE"] for line in journal(m, "-p", "err")))
    equal(len(feed_urls(m)), FEEDS + 1, "feeds after the broken reload")
    equal(m.show("tradewired.service", "MainPID"), process, "the process")
    m.write(CONFIG, feeds.configuration(FEEDS))
    m.say("systemctl", "reload", "tradewired.service")
    m.wait_until("the old list is back", lambda: len(feed_urls(m)) == FEEDS)


def has_priorities(m, feeds):
    """the journal has each line's priority and fields"""
    ready = [line for line in journal(m) if line["MESSAGE"].startswith("ready")]
    assert ready and all(line["PRIORITY"] == "5" for line in ready), "ready is no notice"
    assert all("TRADEWIRE_SOCKET" in line for line in ready), "the journal has no fields of ours"
    wrong = [line for line in journal(m) if "mistakes" in line["MESSAGE"] and line["_COMM"] == "tradewired" and "new" in line["MESSAGE"]]
    assert not any("thread priority" in line["MESSAGE"] for line in journal(m)), "the runtime complains about its threads"
    assert wrong and all(line["PRIORITY"] == "3" for line in wrong), "a refused configuration is no error"


def has_message_ids(m, feeds):
    """a change of state is found by its MESSAGE_ID, and `journalctl -x` says what to do; a start that failed is found by systemd's"""
    said = m.say("journalctl", "-u", "tradewired.service", "-x", "--no-pager", "MESSAGE_ID=8b66c422c1ab4ccf8cbd6db105c3a0d6")
    assert "mistakes" in said and "Run tradewired check" in said, f"of the refused configuration: {said[-600:]!r}"
    ready = journal(m, "MESSAGE_ID=4d085cc476174ddab64b4c7c65d36ee0")
    assert ready and all(line["MESSAGE"].startswith("ready") for line in ready), f"under the id of ready: {ready}"
    failed = m.say("journalctl", "--no-pager", "MESSAGE_ID=d9b373ed55a64feb8242e02dbe79a49c", "UNIT=tradewired.service")
    assert "tradewired.service: Failed with result 'exit-code'" in failed, f"of the start that failed: {failed[-600:]!r}"


def stops_in_time(m, feeds):
    """stopping during a sync takes less than 5 s and is clean"""
    m.write(CONFIG, feeds.configuration(FEEDS, ["/slow"]))
    m.say("systemctl", "restart", "tradewired.service")
    m.say("tradewire", "sync", "--no-wait")
    assert feeds.hanging.wait(20), "the slow feed was never asked"
    start = time.monotonic()
    m.say("systemctl", "stop", "tradewired.service")
    took = time.monotonic() - start
    assert took < 5, f"it took {took:.1f} s"
    equal(m.show("tradewired.service", "Result"), "success", "the result")
    m.write(CONFIG, feeds.configuration(FEEDS))
    m.say("systemctl", "start", "tradewired.service")


def restarts_by_watchdog(m, feeds):
    """a daemon that stands still is ended by the watchdog and started again"""
    m.shell("mkdir -p /run/systemd/system/tradewired.service.d")
    m.write("/run/systemd/system/tradewired.service.d/test.conf", "[Service]\nWatchdogSec=3\nTimeoutStopSec=2\nRestartSec=100ms\n")
    m.say("systemctl", "daemon-reload")
    m.say("systemctl", "restart", "tradewired.service")
    process = m.show("tradewired.service", "MainPID")
    time.sleep(7)
    equal(m.show("tradewired.service", "MainPID"), process, "the process of a healthy daemon after two spans of the watchdog")
    m.say("kill", "-STOP", process)
    m.wait_until("another process runs", lambda: m.show("tradewired.service", "MainPID") not in (process, "0"), 40)
    m.wait_until("it is active", lambda: m.show("tradewired.service", "ActiveState") == "active")
    m.say("tradewire", "status")


def survives_crashes(m, feeds):
    """ten kills in the middle of syncs lose nothing and store nothing twice"""
    m.write(CONFIG, feeds.configuration(FEEDS * 3))
    m.say("systemctl", "restart", "tradewired.service")
    for turn in range(10):
        m.run("systemctl", "reset-failed", "tradewired.service")
        m.run("tradewire", "sync", "--no-wait")
        time.sleep(0.03 * turn)
        process = m.show("tradewired.service", "MainPID")
        m.say("systemctl", "kill", "--signal=KILL", "tradewired.service")
        m.wait_until("it runs again", lambda: m.show("tradewired.service", "MainPID") not in (process, "0"))
        m.wait_until("it is active", lambda: m.show("tradewired.service", "ActiveState") == "active")
    m.say("tradewire", "sync", "--quiet")
    equal(articles(m), FEEDS * 3 * feeds.ITEMS, "articles")
    equal(m.say("sqlite3", "/var/lib/tradewire/tradewire.sqlite", "PRAGMA integrity_check"), "ok", "the cache")
    m.say("rm", "/run/systemd/system/tradewired.service.d/test.conf")
    m.say("systemctl", "daemon-reload")


def loads_credentials(m, feeds):
    """a token that LoadCredential= hands over opens a feed, and nobody else can read it"""
    m.write("/etc/tradewire/credentials.toml", '[[credential]]\nhost = "127.0.0.1"\ntoken = "key-of-the-desk"\n')
    m.say("chmod", "600", "/etc/tradewire/credentials.toml")
    m.write(
        "/run/systemd/system/tradewired.service.d/credentials.conf", "[Service]\nLoadCredential=feeds.toml:/etc/tradewire/credentials.toml\n")
    m.say("systemctl", "daemon-reload")
    m.write(CONFIG, feeds.configuration(FEEDS * 3, ["/secret/1"]))
    m.say("systemctl", "restart", "tradewired.service")
    m.say("tradewire", "sync", "--quiet")
    equal(articles(m), (FEEDS * 3 + 1) * feeds.ITEMS, "articles with those behind the token")
    assert m.run("runuser", "-u", "nobody", "--", "cat", "/run/credentials/tradewired.service/feeds.toml")[0] != 0, "others can read it"
    m.say("rm", "/run/systemd/system/tradewired.service.d/credentials.conf", "/etc/tradewire/credentials.toml")
    m.say("systemctl", "daemon-reload")
    m.write(CONFIG, feeds.configuration(FEEDS * 3))
    m.say("systemctl", "restart", "tradewired.service")


def timer_syncs(m, feeds):
    """the timer's pass leaves the cache to a running daemon, and does the work without one"""
    m.say("systemctl", "start", "tradewire-sync.service")
    said = m.say("journalctl", "-u", "tradewire-sync.service", "--no-pager", "-o", "cat")
    assert "another tradewired" in said, f"beside the daemon it says: {said!r}"
    m.say("systemctl", "stop", "tradewired.socket", "tradewired-admin.socket", "tradewired.service")
    m.shell("mkdir -p /run/systemd/system/tradewire-sync.timer.d")
    m.write(
        "/run/systemd/system/tradewire-sync.timer.d/test.conf",
        "[Timer]\nOnCalendar=\nOnCalendar=*:*:0/2\nRandomizedDelaySec=0\nFixedRandomDelay=no\nAccuracySec=100ms\n")
    m.write(CONFIG, feeds.configuration(FEEDS * 4))
    m.say("systemctl", "daemon-reload")
    m.say("systemctl", "start", "tradewire-sync.timer")
    m.wait_until("the timer's pass has read the new feeds", lambda: articles(m) == (FEEDS * 4 + 1) * feeds.ITEMS, 40)
    m.say("systemctl", "stop", "tradewire-sync.timer")
    m.say("rm", "/run/systemd/system/tradewire-sync.timer.d/test.conf")
    m.say("systemctl", "daemon-reload")
    m.wait_until("the pass has ended", lambda: m.show("tradewire-sync.service", "ActiveState") != "activating")
    equal(m.show("tradewire-sync.service", "Result"), "success", "the result of the pass")
    m.say("systemctl", "start", "tradewired.socket", "tradewired-admin.socket", "tradewired.service")


def cron_is_quiet(m, feeds):
    """the lines for cron say nothing where all is well: with the daemon, without it, two at once"""
    sync = "runuser -u tradewire -- tradewire sync --wait --quiet"
    equal(m.shell(sync), "", "with the daemon")
    m.say("systemctl", "stop", "tradewired.socket", "tradewired-admin.socket", "tradewired.service")
    equal(m.shell(sync), "", "without the daemon")
    status, said = m.run("sh", "-c", f"{sync} & {sync}; code=$?; wait; exit $code")
    assert status in (0, 75), f"two at once: exit {status}: {said}"
    assert "tariffs" in m.shell("runuser -u tradewire -- tradewire brief --since yesterday --exit-code --offline"), "no brief without the daemon"
    m.say("systemctl", "start", "tradewired.socket", "tradewired-admin.socket", "tradewired.service")


def cron_mails(m, feeds):
    """the example for cron, run by cron: the sync sends no mail, the brief sends one that names what is new"""
    m.write("/usr/sbin/sendmail", "#!/bin/sh\ncat >>/var/tmp/mail\n")
    m.shell("chmod 755 /usr/sbin/sendmail; cp /usr/share/doc/tradewired/examples/tradewire.cron /var/tmp/cron")
    lines = [line for line in m.say("cat", "/var/tmp/cron").splitlines() if line and not line.startswith("#")]
    assert sum("tradewire sync --wait --quiet" in line for line in lines) == 1, f"the example has changed: {lines}"
    m.write("/etc/cron.d/tradewire", "\n".join("* * * * * " + line.split(None, 5)[5] if line[0].isdigit() else line for line in lines) + "\n")
    m.say("systemctl", "restart", "cron.service")
    m.wait_until("the brief has come", lambda: m.run("grep", "-q", "tariffs", "/var/tmp/mail")[0] == 0, 100)
    m.say("rm", "/etc/cron.d/tradewire")
    m.wait_until("the lines of cron have ended", lambda: m.run("pgrep", "-f", "tradewire sync")[0] != 0)
    mail = m.say("cat", "/var/tmp/mail")
    equal(mail.count("Subject:"), 1, "mails")
    assert "tradewire brief" in mail and "tariffs" in mail, f"the mail: {mail[:600]}"


def user_cron_mails(m, feeds):
    """the example for one person's crontab, run by cron without a daemon: one mail to them, with what is new"""
    m.shell("rm -f /var/tmp/mail; cp /usr/share/doc/tradewired/examples/tradewire.crontab /var/tmp/crontab")
    lines = [line for line in m.say("cat", "/var/tmp/crontab").splitlines() if line and not line.startswith("#")]
    m.write("/var/tmp/crontab", "\n".join("* * * * * " + line.split(None, 5)[5] if line[0].isdigit() else line for line in lines) + "\n")
    m.say("crontab", "-u", "ada", "/var/tmp/crontab")
    m.wait_until("the brief has come", lambda: m.run("grep", "-q", "tariffs", "/var/tmp/mail")[0] == 0, 100)
    m.say("crontab", "-u", "ada", "-r")
    m.wait_until("the lines of cron have ended", lambda: m.run("pgrep", "-u", "ada", "-f", "tradewire sync")[0] != 0)
    mail = m.say("cat", "/var/tmp/mail")
    equal((mail.count("Subject:"), "To: ada" in mail), (1, True), f"mails, and whether to ada: {mail[:600]}")
    assert "tradewire brief" in mail, f"the mail: {mail[:600]}"


def serves_one_person(m, feeds):
    """a person's own daemon runs without a login, with configuration, cache and sockets of their own; the timer's pass too"""
    m.say("useradd", "--create-home", "ada")
    user = m.say("id", "-u", "ada")
    environment = ["env", "HOME=/home/ada", f"XDG_RUNTIME_DIR=/run/user/{user}"]

    def ada(*command):
        return m.say("runuser", "-u", "ada", "--", *environment, *command)

    m.say("loginctl", "enable-linger", "ada")
    m.wait_until("there is a systemd for ada", lambda: m.run("test", "-S", f"/run/user/{user}/systemd/private")[0] == 0)
    ada("mkdir", "-p", "/home/ada/.config/tradewire")
    m.write("/home/ada/.config/tradewire/tradewire.toml", feeds.configuration(3))
    ada("systemctl", "--user", "enable", "--now", "tradewired.service")
    ada("tradewire", "sync", "--quiet")
    cron = ["runuser", "-u", "ada", "--", "env", "-i", "HOME=/home/ada", "PATH=/usr/bin:/usr/sbin:/bin"]
    equal(m.say(*cron, "tradewire", "sync", "--wait", "--quiet"), "", "ada's line for cron, which knows of no session, beside her daemon")
    count = "SELECT count(*) FROM article"
    equal(ada("sqlite3", "-readonly", "/home/ada/.local/state/tradewire/tradewire.sqlite", count), str(3 * feeds.ITEMS), "ada's articles")
    equal(m.say("stat", "-c", "%U %a", f"/run/user/{user}/tradewire/tradewire.sock", f"/run/user/{user}/tradewire/admin.sock").split()[::2], ["ada"] * 2, "owners")
    assert "3 feeds" in ada("systemctl", "--user", "show", "-P", "StatusText", "tradewired.service"), "it does not say what it does"
    m.write("/home/ada/.config/tradewire/tradewire.toml", feeds.configuration(4))
    ada("systemctl", "--user", "reload", "tradewired.service")
    assert "thread priority" not in m.say("journalctl", f"_UID={user}", "--no-pager", "-o", "cat"), "the runtime complains about its threads"
    m.wait_until("ada's new feed is there", lambda: len(json.loads(ada("tradewire", "feeds", "list", "--json"))["feeds"]) == 4)
    ada("systemctl", "--user", "disable", "--now", "tradewired.service")
    ada("systemctl", "--user", "start", "tradewire-sync.service")
    equal(ada("sqlite3", "-readonly", "/home/ada/.local/state/tradewire/tradewire.sqlite", count), str(4 * feeds.ITEMS), "articles by the pass")
    ada("systemctl", "--user", "enable", "--now", "tradewire-sync.timer")
    assert "tradewire-sync" in ada("systemctl", "--user", "list-timers", "--no-pager"), "the timer does not wait"
    ada("systemctl", "--user", "disable", "--now", "tradewire-sync.timer")


ALL = [
    packages.installs, packages.sockets_have_owners, sync_reads, activates_by_socket, is_ready_when_it_answers, waits_for_a_long_start,
    says_what_it_does, reloads, has_priorities, has_message_ids, stops_in_time, restarts_by_watchdog, survives_crashes, loads_credentials,
    timer_syncs, cron_is_quiet, cron_mails, serves_one_person, user_cron_mails, packages.upgrade_keeps, packages.upgrades_from_an_older_release,
    packages.remove_keeps_the_archive, packages.purge_leaves_nothing,
]
