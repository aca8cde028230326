import ArgumentParser
import ArticleParsing
import Cache
import Config
import FeedParsing
import Fetching
import Model
import Syncing

// The configuration, as each room wants to hear it.

extension FeedDefinition {
    init(_ feed: FeedSettings) {
        self.init(
            url: feed.url, title: feed.title, tags: feed.tags, interval: feed.interval, isEnabled: feed.enabled,
            wantsFullText: feed.fullText)
    }
}

extension Syncing.SyncSettings {
    init(_ configuration: Configuration, credentials: CredentialBook) {
        self.init()
        self.credentials = credentials
        concurrency = configuration.sync.concurrency
        schedule.defaultInterval = configuration.sync.interval
        schedule.shortest = configuration.sync.minInterval
        schedule.longest = configuration.sync.maxInterval
        fetchesPages = configuration.sync.pages
        limits = FetchLimits(configuration.sync)
        for feed in configuration.feeds where feed.contentSelector != nil || feed.stripSelector != nil {
            selectors[feed.url] = PageSelectors(
                content: feed.contentSelector.flatMap { Selector($0) }, strip: feed.stripSelector.flatMap { Selector($0) })
        }
        let cache = configuration.cache
        retention = Retention(
            coreFor: cache.keepCore, relatedFor: cache.keepRelated, irrelevantFor: cache.keepNo, eventsFor: cache.keepEvents,
            byteLimit: Int64(cache.sizeLimit))
    }
}

extension FetchLimits {
    init(_ sync: Config.SyncSettings) {
        self.init()
        byteLimit = sync.bodyByteLimit
        headerByteLimit = sync.headerByteLimit
        redirectLimit = sync.redirectLimit
        answerTimeout = sync.firstByteTimeout
        totalTimeout = sync.totalTimeout
        speedFloor = sync.lowSpeedFloor
        speedWindow = sync.lowSpeedTime
    }
}

extension FetcherConfiguration {
    init(_ configuration: Configuration) {
        let network = configuration.network
        self.init(
            userAgent: network.userAgent ?? FetcherConfiguration.userAgent(version: Product.version, contact: network.contact),
            proxy: network.proxy, caFile: network.caFile, concurrency: configuration.sync.concurrency,
            perHostLimit: configuration.sync.perHost,
            perHostGap: configuration.sync.perHostGap, allowed: AllowList(network.allow))
    }
}

extension FeedDefinition {
    /// - Throws: `NotAList` where the bytes are no OPML.
    static func all(inOPML bytes: [UInt8]) throws -> [FeedDefinition] {
        guard let document = OPMLReader.read(bytes) else { throw NotAList() }
        return document.outlines.map { FeedDefinition(url: $0.feedURL, title: $0.title, tags: $0.tags) }
    }

    struct NotAList: Error, CustomStringConvertible {
        var description: String { "not an OPML document" }
    }
}

extension CredentialBook {
    init(_ credentials: [Credential]) {
        self.init(
            credentials.map { credential in
                switch credential.proof {
                case .password(let user, let password):
                    Entry(host: credential.host, credentials: .basic(user: user, password: password), headers: [])
                case .token(let token): Entry(host: credential.host, credentials: .bearer(token: token), headers: [])
                case .header(let name, let value): Entry(host: credential.host, credentials: nil, headers: [HeaderField(name, value)])
                }
            })
    }
}

extension StoreError {
    /// What happened and what to do, for people.
    var sentence: String { description }

    var exitCode: ExitCode {
        switch self {
        case .busy: Exit.tryAgain
        case .unusable, .damaged, .newerVersion: Exit.badData
        case .badQuery: Exit.usage
        default: Exit.io
        }
    }
}
