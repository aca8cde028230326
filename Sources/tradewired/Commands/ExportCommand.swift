import ArgumentParser
import Cache
import Glibc

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write every article of the cache, or its feeds, on standard output, also while a daemon runs.",
        discussion: """
            ndjson: one JSON object a line with all that is held of an article: text, where it appeared, what it said before, facts. csv: one \
            record an article, for spreadsheets. Articles come by number, lowest first. opml: the list of feeds, for other readers.
            """)

    @OptionGroup var source: ConfigurationOption
    @Option(help: "ndjson, csv or opml.") var format = ArchiveExport.Format.ndjson

    func run() async throws {
        let configuration = try source.loadOrExit()
        // A reader that has enough closes the pipe: the next write says so.
        signal(SIGPIPE, SIG_IGN)
        do {
            let store = try SQLiteStore.openReadOnly(path: configuration.cache.path)
            var output = OutputFile(descriptor: STDOUT_FILENO)
            try await ArchiveExport(store: store, format: format).run { output.write($0) }
            try await store.close()
            if let code = output.failure, code != EPIPE {
                complain("the export cannot be written: \(String(cString: strerror(code)))")
                throw Exit.io
            }
        } catch let error as StoreError {
            complain(error.sentence)
            throw error.exitCode
        }
    }
}

extension ArchiveExport.Format: ExpressibleByArgument {}
