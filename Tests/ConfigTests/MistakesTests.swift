import Testing

@testable import Config

@Suite("A mistake") struct MistakesTests {
    @Test(
        "is told with its line, its key, what is wrong and what to do",
        arguments: [
            ("colour = 1", "1: colour: unknown key; known here: feed, sync, cache, server, network, lexicon, log"),
            ("[snyc]\ninterval = 1", "1: snyc: unknown table; did you mean \"sync\"?"),
            ("[sync]\nintervall = 1", "2: sync.intervall: unknown key; did you mean \"interval\"?"),
            ("[sync]\nperHost = 1", "2: sync.perHost: unknown key; did you mean \"per_host\"?"),
            ("[sync]\nconcurrency = \"4\"", "2: sync.concurrency: is text, must be a whole number; write concurrency = 16"),
            ("[sync]\nconcurrency = 0", "2: sync.concurrency: 0 is out of range; choose 1 to 256"),
            ("[sync]\npages = \"yes\"", "2: sync.pages: is text, must be true or false; write pages = true, without quotes"),
            ("sync = 3", "1: sync: is a whole number; write it as a table: [sync]"),
            ("[feed]\nurl = \"https://a.example/\"", "1: feed: is a table; write each as a table of its own: [[feed]]"),
            ("[[feed]]\ntitle = \"x\"", "1: feed.url: is missing; add url = \"https://…\""),
            ("[[feed]]\nurl = \"\"", "2: feed.url: is empty; give it a value or remove the line"),
            (
                "[[feed]]\nurl = \"example.org/feed\"",
                "2: feed.url: \"example.org/feed\" has no scheme; write it in full: https://host/path"
            ),
            (
                "[[feed]]\nurl = \"example.org:80/feed\"",
                "2: feed.url: \"example.org:80/feed\" has no scheme; write it in full: https://host/path"
            ),
            ("[[feed]]\nurl = \"ftp://a.example/x\"", "2: feed.url: the scheme \"ftp\" is not read; use http, https"),
            ("[[feed]]\nurl = \"feed:https://a.example/\"", "2: feed.url: the scheme \"feed\" is not read; replace feed: by https:"),
            (
                "[[feed]]\nurl = \"file:///etc/passwd\"",
                "2: feed.url: the scheme \"file\" is not read; serve the file over http, on loopback if need be"
            ),
            (
                "[[feed]]\nurl = \"https://a b.example/\"",
                "2: feed.url: \"https://a b.example/\" is no web address; write it in full: https://host/path"
            ),
            ("[[feed]]\nurl = \"https://a!b/\"", "2: feed.url: \"a!b\" is no host; write it in full: https://host/path"),
            (
                "[[feed]]\nurl = \"https://a.example/\"\ntags = \"x\"",
                "3: feed.tags: is text, must be a list of texts; write tags = [\"…\"]"
            ),
            (
                "[[feed]]\nurl = \"https://a.example/\"\ntitle = \"a\\nb\"",
                "3: feed.title: holds a control character or a line break; write it on one line, as plain text"
            ),
            (
                "[sync]\ninterval = \"1 hour\"",
                "2: sync.interval: \"1 hour\" is no duration; write \"30m\", \"1h30m\", \"P7D\" or whole seconds"
            ),
            (
                "[sync]\ninterval = true",
                "2: sync.interval: is true or false, must be a duration; write \"30m\", \"1h30m\", \"P7D\" or whole seconds"
            ),
            ("[sync]\ninterval = \"0s\"", "2: sync.interval: \"0s\" is out of range; choose 1s to 30d"),
            ("[sync]\nbody_limit = \"lots\"", "2: sync.body_limit: \"lots\" is no size; write \"16MiB\", \"256KiB\" or whole bytes"),
            ("[sync]\nbody_limit = 1", "2: sync.body_limit: 1 is out of range; choose 1024 to 268435456 bytes"),
            (
                "[sync]\ninterval = \"1h\"\nmin_interval = \"2h\"",
                "3: sync.min_interval: min_interval (2h) is longer than interval (1h); make min_interval the shorter one"
            ),
            ("[sync]\nconcurrency = 2\nper_host = 3", "3: sync.per_host: 3 is more than concurrency (2); lower it, or raise concurrency"),
            ("[log]\nlevel = \"warn\"", "2: log.level: \"warn\" is not known; choose one of debug, info, notice, warning, error"),
            (
                "[log]\nlevel = \"wraning\"",
                "2: log.level: \"wraning\" is not known; did you mean \"warning\"? choose one of debug, info, notice, warning, error"
            ),
            (
                "[network]\nallow = [\"http://a/\"]",
                "2: network.allow: \"http://a/\" is no host; write a name, an address, \"*.lan\" or \"192.168.1.0/24\", without scheme and path"
            ),
            ("[network]\nproxy = \"ftp://a/\"", "2: network.proxy: the scheme \"ftp\" is not read; use http, https, socks5, socks5h"),
            (
                "[network]\ncontact = \"x (y)\"",
                "2: network.contact: \"x (y)\" does not fit into a User-Agent; write a web or mail address in ASCII"
            ),
            (
                "[network]\nuser_agent = \"é\"",
                "2: network.user_agent: \"é\" is no User-Agent; write a name and version in ASCII, or leave it out"
            ),
            (
                "[server]\nsocket = \"/a\"\nadmin_socket = \"/a\"",
                "3: server.admin_socket: both sockets have the same path; give each its own"
            ),
            ("[server]\ngroup = \"a b\"", "2: server.group: \"a b\" is no group's name; write a name from /etc/group"),
            ("# x\na = \"\u{1}\"", "2: a control character; remove it; inside double quotes it may be written as \\u and four digits"),
            ("# x\ra = 1", "1: a control character; remove it; inside double quotes it may be written as \\u and four digits"),
            ("à = 1", "1: \"à\" where a key belongs; write key = value; a key with odd letters in quotes"),
            (
                "[[feed]]\nurl = \"https://a.example/\\u0000\"",
                "2: feed.url: holds a control character or a line break; write it on one line, as plain text"
            ),
        ])
    func told(_ text: String, _ expected: String) {
        #expect(mistakes(text) == [expected])
    }

    @Test("does not hide the others: all are told, in the order of their lines")
    func allAtOnce() {
        let text = """
            [log]
            level = 5
            [sync]
            interval = "soon"
            speed = 1
            [[feed]]
            url = "gopher://a.example/"
            [[feed]]
            titel = "x"
            """
        #expect(mistakes(text).map { $0.prefix { $0 != ":" } } == ["2", "4", "5", "7", "8", "9"])
    }

    @Test(
        "of syntax is told with its key, and never hides or feigns another",
        arguments: [
            (
                "[[feed]]\nurl = https://ada:hunter2@a.example/",
                ["2: feed.url: is neither text in quotes nor a number, a date, true or false; put text in quotes: \"…\""]
            ),
            (
                "[sync]\ninterval = = 3\nspeed = 1",
                [
                    "2: sync.interval: is neither text in quotes nor a number, a date, true or false; put text in quotes: \"…\"",
                    "3: sync.speed: unknown key; known here: ",
                ]
            ),
            ("\n[sync\ninterval = true", ["2: sync: the header is not closed; write [name]"]),
            ("[log]\nlevel = \"info\"\nlevel = \"debug\"", ["3: log.level: set on line 2 already; remove one of the two, or join them"]),
            ("[log]\n[log]", ["2: log: set on line 1 already; remove one of the two, or join them"]),
            (
                "[[feed]]\nurl \"https://a.example/\"",
                ["2: feed.url: no = after the key; write key = value, or [name] for a table", "1: feed.url: is missing"]
            ),
            (
                "[network]\nallow = [\"a\"\n[log]\nlevel = 1",
                [
                    "3: network.allow: no comma or ] after a value of the list that begins on line 2; close it with ]",
                    "4: log.level: is a whole number",
                ]
            ),
        ])
    func syntax(_ text: String, _ starts: [String]) {
        let told = mistakes(text)
        #expect(told.count == starts.count)
        for start in starts { #expect(told.contains { $0.hasPrefix(start) }, "\(told)") }
        #expect(!told.joined().contains("hunter2"))
    }

    @Test("of encoding is told with its line")
    func encoding() {
        let bytes = Array("[sync]\n# caf".utf8) + [0xE9, 0x0A]
        #expect {
            try Configuration.read(bytes, file: "t.toml")
        } throws: {
            ($0 as? ConfigurationErrors)?.description == "t.toml:2: bytes that are not UTF-8; save the file as UTF-8"
        }
    }

    @Test(
        "is to name the same feed twice",
        arguments: [
            "https://a.example/feed", "HTTPS://A.Example/feed", "https://a.example:443/feed", "https://a.example/feed/",
            " https://a.example/feed#top",
        ])
    func duplicates(_ again: String) {
        let told = mistakes("[[feed]]\nurl = \"https://a.example/feed\"\n\n[[feed]]\ntags = [\"x\"]\nurl = \"\(again)\"")
        #expect(told == ["6: feed.url: the same feed as on line 2; remove one of the two"])
    }

    @Test(
        "is not to name two feeds that only look alike",
        arguments: ["http://a.example/feed", "https://a.example/Feed", "https://a.example:8443/feed", "https://a.example/feed?page=2"])
    func notDuplicates(_ other: String) {
        #expect(mistakes("[[feed]]\nurl = \"https://a.example/feed\"\n[[feed]]\nurl = \"\(other)\"").isEmpty)
    }

    @Test(
        "never repeats a password",
        arguments: [
            "https://ada:hunter2@a.example/feed", "https://ada:hunter2@a b/feed", "ada:hunter2@a.example/feed", "ftp://x:hunter2@h/",
        ])
    func passwords(_ url: String) {
        let told = mistakes("[[feed]]\nurl = \"\(url)\"\n[network]\nproxy = \"\(url)\"")
        #expect(!told.isEmpty)
        #expect(!told.joined().contains("hunter2"))
    }

    @Test("shows no control characters to the terminal")
    func controls() {
        let told = mistakes("[log]\nlevel = \"\u{9B}31m\u{202E}x\"\n\"\\u001b[2J\" = 1").joined()
        #expect(!told.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x9B || $0.value == 0x202E })
        #expect(told.contains("\\u{1b}"))
    }
}
