import API
import Cache
import Model
import Syncing

extension Answers {
    func feed(_ id: Int64) async throws -> Feed {
        guard let feed = try await store.feed(id: id) else { throw Problem.noSuchFeed(id) }
        return feed
    }

    /// Reads the address first, unless the client insists, so that a slip of the keyboard does not become a feed that fails for ever.
    func addFeed(_ draft: FeedDraft) async throws -> Reply {
        if let known = KnownFeeds(try await store.feeds()).id(of: draft.url) { throw StoreError.feedExists(id: known) }
        if !draft.isForced { try Self.check(await sync.test(url: draft.url)) }
        let definition = FeedDefinition(
            url: draft.url, title: draft.title, tags: draft.tags, interval: draft.interval, wantsFullText: draft.wantsFullText)
        let feed = try await store.addFeed(definition, at: now())
        await sync.feedsChanged()
        return Reply(ListedFeed(feed), status: 201)
    }

    func editFeed(_ id: Int64, _ edit: FeedEdit) async throws -> Reply {
        try await checkOrigin(id)
        let change = FeedChange(title: edit.title, tags: edit.tags, isEnabled: edit.isEnabled, interval: edit.interval)
        let feed = try await store.updateFeed(id: id, change, at: now())
        await sync.feedsChanged()
        return Reply(ListedFeed(feed))
    }

    func removeFeed(_ id: Int64) async throws -> Reply {
        try await checkOrigin(id)
        try await store.removeFeed(id: id, at: now())
        await sync.feedsChanged()
        return .empty
    }

    func importFeeds(_ document: [UInt8]) async throws -> Reply {
        let definitions: [FeedDefinition]
        do {
            definitions = try readOPML(document)
        } catch {
            throw Problem(.badRequest, "The body is not an OPML document.", hint: "Send the file that the other reader exported.")
        }
        var known = KnownFeeds(try await store.feeds())
        var result = FeedImport()
        for definition in definitions {
            guard let url = WebURL(definition.url), url.isWeb, url.userInfo == nil else {
                result.invalid.append(definition.url)
                continue
            }
            guard known.id(of: definition.url) == nil else {
                result.existingCount += 1
                continue
            }
            do {
                known.add(definition.url, id: try await store.addFeed(definition, at: now()).id)
                result.addedCount += 1
            } catch StoreError.feedExists {
                result.existingCount += 1
            }
        }
        if result.addedCount > 0 { await sync.feedsChanged() }
        return Reply(result)
    }

    /// The next reload of the configuration would undo what is done to its feeds here.
    private func checkOrigin(_ id: Int64) async throws {
        guard try await feed(id).origin == .config else { return }
        throw Problem(
            .feedInConfig, "Feed \(id) comes from the configuration.",
            hint: "Edit its [[feed]] in tradewire.toml, then reload the daemon (systemctl reload tradewired, or SIGHUP).")
    }

    private static func check(_ test: FeedTest) throws(Problem) {
        guard test.document == nil else { return }
        if !test.proposals.isEmpty || test.failure?.kind == "not-a-feed" {
            throw Problem(
                .notAFeed, test.failure?.message ?? "The address holds a page, not a feed.",
                hint: test.proposals.first.map { "Its feed may be at \($0)" }, parameter: "url", proposals: test.proposals)
        }
        throw Problem(
            .feedUnreachable, test.failure?.message ?? "The address gave no feed.", hint: "To add it all the same, send \"force\": true.",
            parameter: "url")
    }
}

extension FeedTrial {
    init(_ test: FeedTest) {
        self.init(url: test.url)
        finalURL = test.finalURL
        byteCount = test.byteCount
        proposals = test.proposals
        failure = test.failure
        guard let document = test.document else { return }
        format = document.format.rawValue
        title = document.title
        entryCount = document.entries.count
        newest = document.entries.compactMap { $0.published ?? $0.updated }.max()
        warnings = document.warnings
        sample = zip(document.entries, test.relevances).prefix(Self.sampleLimit).map { Sample($0, $1) }
        page = test.page.map { PageTrial($0) }
    }
}

extension PageTrial {
    init(_ preview: PagePreview) {
        if let content = preview.content { self.init(url: preview.url, content: content) } else { self.init(url: preview.url) }
        reason = preview.reason
    }
}
