import ArgumentParser

struct Backup: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Writes a checked copy of the whole archive, also while the daemon runs.",
        discussion: """
            One SQLite file that shows one moment. tradewired writes it, as the user who asks, who must be allowed to read the cache;
            an existing file is never overwritten. tradewired restore FILE puts it back.

            EXAMPLES:
              tradewire backup tradewire-monday.sqlite
            """)

    @Argument(help: "Where to write the copy.", completion: .file())
    var file: String

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        guard session.options.form == .table, session.options.fields == nil else {
            throw Failure.usage("backup writes a file and prints nothing", hint: "tradewire export has ndjson and csv")
        }
        throw DaemonProgram.become(["backup", "--", file])
    }
}

struct Export: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Prints every article of the archive, with its text, where it appeared and what it said before.",
        discussion: """
            NDJSON with all that is held of an article a line, or CSV with one record an article. tradewired reads the cache, as the
            user who asks, also while the daemon runs.

            EXAMPLES:
              tradewire export > archive.ndjson
              tradewire export --format csv > archive.csv
            """)

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        guard [.table, .ndjson, .csv].contains(session.options.form), session.options.fields == nil else {
            throw Failure.usage(
                "export has no other form than ndjson and csv", hint: "pick fields with jq, or see tradewire latest --fields")
        }
        throw DaemonProgram.become(["export", "--format", session.options.form == .csv ? "csv" : "ndjson"])
    }
}
