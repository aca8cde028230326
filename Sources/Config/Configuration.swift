import Model

/// Everything that an administrator decides, checked and complete: every setting has its value, every path is absolute.
package struct Configuration: Sendable, Equatable {
    package var feeds: [FeedSettings]
    package var sync: SyncSettings
    package var cache: CacheSettings
    package var server: ServerSettings
    package var network: NetworkSettings
    package var lexicon: LexiconSettings
    package var log: LogSettings
    /// What is allowed but probably not meant.
    package var warnings: [ConfigurationProblem]

    /// Reads a configuration. Touches no disk and no network.
    ///
    /// - Parameters:
    ///   - bytes: the file, UTF-8, at most 4 MiB.
    ///   - file: its path, for messages and as the base of relative paths.
    ///   - places: where the machine keeps the files that the configuration does not name.
    /// - Throws: every mistake at once.
    package static func read(
        _ bytes: [UInt8], file: String, places: Places = Places(environment: [:], userID: 0)
    ) throws(ConfigurationErrors) -> Configuration {
        let log = ProblemLog(file: file)
        let configuration = TOMLDocument.read(bytes, log).map { read($0, PathReading(file: file, places: places), log) }
        guard let configuration, log.errors.isEmpty else { throw ConfigurationErrors(log.errors) }
        return configuration
    }

    /// Every key that a configuration may hold, dotted: "feed.url", "sync.interval". In the order of the documentation.
    package static var keys: [String] {
        let log = ProblemLog(file: "")
        let feed = TOMLNode(line: 1, value: .array([TOMLNode(line: 1, value: .table([]))]))
        let root = TOMLNode(line: 1, value: .table([TOMLNode.Member(key: "feed", node: feed)]))
        _ = read(root, PathReading(file: "", places: Places(environment: [:], userID: 0)), log)
        return log.knownKeys
    }

    private static func read(_ node: TOMLNode, _ paths: PathReading, _ log: ProblemLog) -> Configuration {
        var root = TableReader(name: "", node: node, log: log)
        var configuration = Configuration(
            feeds: FeedSettings.all(root.tables("feed")),
            sync: SyncSettings(root.table("sync")),
            cache: CacheSettings(root.table("cache"), paths),
            server: ServerSettings(root.table("server"), paths),
            network: NetworkSettings(root.table("network"), paths),
            lexicon: LexiconSettings(root.table("lexicon"), paths),
            log: LogSettings(root.table("log")),
            warnings: [])
        root.finish()
        if !configuration.feeds.contains(where: \.enabled), log.errors.isEmpty {
            let fault = configuration.feeds.isEmpty ? "no feeds" : "every feed is switched off"
            log.warn(0, "feed", fault, "add a [[feed]] with its url, or use: tradewire feeds add URL")
        }
        configuration.warnings = log.warnings
        return configuration
    }
}
