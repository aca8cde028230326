"""A Debian with a real systemd as its first process, in a container of systemd-nspawn; and the feeds that it reads."""
import http.server, os, shutil, signal, subprocess, sys, tempfile, threading, time

SKIP = 77
PACKAGES = [
    "systemd", "systemd-sysv", "dbus", "libnss-systemd", "libpam-systemd", "cron", "ca-certificates", "curl", "sqlite3", "procps",
    "libcurl4", "libxml2", "libsqlite3-0", "libbrotli1", "libzstd1", "libstdc++6", "zlib1g",
]


def skip(reason):
    print(f"systemd test: SKIPPED, nothing was checked: {reason}", file=sys.stderr, flush=True)
    sys.exit(SKIP)


class NotChecked(Exception):
    """What a check needs is not there."""


def root_folder(cache):
    """Makes the root file system where it is missing, and gives its path."""
    root, mark = f"{cache}/bookworm", f"{cache}/bookworm/.complete"
    if os.path.exists(mark) and open(mark).read().split() == PACKAGES:
        return root
    shutil.rmtree(root, ignore_errors=True)
    os.makedirs(cache, exist_ok=True)
    print(f"making a Debian in {root}: some minutes, once", flush=True)
    done = subprocess.run(
        ["debootstrap", "--variant=minbase", f"--include={','.join(PACKAGES)}", "bookworm", root, "http://deb.debian.org/debian"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if done.returncode != 0:
        skip("debootstrap failed: " + done.stderr.decode(errors="replace").strip()[-500:])
    with open(mark, "w") as file:
        file.write("\n".join(PACKAGES))
    return root


class Machine:
    """The container, booted on an overlay in memory: the root folder stays as it is."""

    def __init__(self, root, packages):
        command = [
            "systemd-nspawn", "--quiet", f"--directory={root}", "--volatile=overlay", "--register=no", "--console=pipe", "--boot",
            f"--bind-ro={packages}:/packages", "--machine=tradewire-test",
        ]
        self.groups = []
        if not os.path.isdir("/run/systemd/system"):
            # Without a systemd outside, the container must get a control group of its own: it takes what it finds for its root.
            command.insert(1, "--keep-unit")
            self.groups = [
                f"{top}/tradewire-test" for top in ("/sys/fs/cgroup/systemd", "/sys/fs/cgroup/unified", "/sys/fs/cgroup")
                if os.path.exists(f"{top}/cgroup.procs")
            ]
        for group in self.groups:
            os.makedirs(group, exist_ok=True)
        self.console = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=self.console, stderr=self.console, preexec_fn=self._enter_groups)
        self.leader = self._wait_for_leader()

    def _enter_groups(self):
        for group in self.groups:
            with open(f"{group}/cgroup.procs", "w") as file:
                file.write("0")

    def _wait_for_leader(self):
        for _ in range(600):
            if self.process.poll() is not None:
                break
            with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children") as file:
                for child in file.read().split():
                    with open(f"/proc/{child}/comm") as comm:
                        if comm.read().strip() == "systemd":
                            return child
            time.sleep(0.1)
        self.console.seek(0)
        reason = self.console.read().decode(errors="replace").strip()[-500:]
        self.stop()
        skip(f"this machine cannot boot a container: {reason or 'systemd-nspawn started nothing'}")

    def run(self, *command, check=False, timeout=120):
        """Runs a command inside, as root: its exit status and what it said."""
        inside = ["nsenter", "-t", self.leader, "-m", "-u", "-i", "-n", "-p", "-C", "-r", "-w", "env", "-i"]
        path = ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
        done = subprocess.run(
            inside + path + list(command), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=timeout)
        said = done.stdout.decode(errors="replace").strip()
        if check and done.returncode != 0:
            raise AssertionError(f"{' '.join(command)}: exit {done.returncode}: {said[-600:]}")
        return done.returncode, said

    def say(self, *command, timeout=120):
        """What a command says that must succeed."""
        return self.run(*command, check=True, timeout=timeout)[1]

    def shell(self, script, timeout=120):
        return self.say("sh", "-c", script, timeout=timeout)

    def write(self, path, text):
        subprocess.run(
            ["nsenter", "-t", self.leader, "-m", "-r", "tee", path], input=text.encode(), stdout=subprocess.DEVNULL, check=True)

    def show(self, unit, key):
        return self.say("systemctl", "show", "-P", key, unit)

    def wait_until(self, what, condition, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition():
                return
            time.sleep(0.2)
        raise AssertionError(f"after {seconds} s still not: {what}")

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        for group in self.groups:
            for folder, _, _ in os.walk(group, topdown=False):
                try:
                    os.rmdir(folder)
                except OSError:
                    pass


class Feeds:
    """Feeds on loopback, which the container shares: /f/N has items about trade, /secret/N too for who has the token, /slow never ends its answer."""

    ITEMS = 20

    def __init__(self):
        self.hanging = threading.Event()
        feeds = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                if self.path == "/slow":
                    feeds.hanging.set()
                    time.sleep(40)
                    return
                if self.path.startswith("/secret") and self.headers.get("Authorization") != "Bearer key-of-the-desk":
                    self.send_response(401)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    return
                body = feeds.document(self.path).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/rss+xml")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        # Daemons that are killed leave their connections; that is what is tested.
        self.server.handle_error = lambda *_: None
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.base = f"http://127.0.0.1:{self.server.server_port}"

    def document(self, path):
        name = path.strip("/").replace("/", "-")
        items = "".join(
            f"<item><guid isPermaLink='false'>{name}-{i}</guid><link>{self.base}/page/{name}/{i}</link>"
            f"<title>Washington and Beijing agree on tariffs, round {i} of {name}</title>"
            f"<description>The US and China cut tariffs by {i} percent, China's Ministry of Commerce said in note {name} {i}.</description></item>"
            for i in range(self.ITEMS))
        return f"<?xml version='1.0'?><rss version='2.0'><channel><title>Feed {name}</title><link>{self.base}/</link>{items}</channel></rss>"

    def configuration(self, count, extra=()):
        lines = ['[network]', 'allow = ["127.0.0.1"]', '[sync]', 'pages = false', 'per_host = 8']
        for path in [f"/f/{i}" for i in range(count)] + list(extra):
            lines += ["[[feed]]", f'url = "{self.base}{path}"']
        return "\n".join(lines) + "\n"
