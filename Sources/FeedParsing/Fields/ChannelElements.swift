import Model

/// The elements that describe the feed itself.
extension XMLFeedReader {
    /// - Returns: whether the element has been read to its end; `false` where it lies on the stack.
    mutating func readChannelElement(_ name: ElementName, key: UInt64, isEmpty: Bool) -> Bool {
        switch (name.vocabulary, name.term) {
        case (.core, .title): offerFeedTitle(rank: 0, key: key, isEmpty: isEmpty)
        case (.dublinCore, .title): offerFeedTitle(rank: 1, key: key, isEmpty: isEmpty)
        case (.itunes, .title), (.media, .title): offerFeedTitle(rank: 2, key: key, isEmpty: isEmpty)
        case (.core, .description), (.core, .subtitle), (.core, .tagline):
            feed.subtitle.offer(readParagraphs(key: key, isEmpty: isEmpty), rank: 0)
        case (.dublinCore, .description), (.itunes, .summary), (.itunes, .subtitle):
            feed.subtitle.offer(readParagraphs(key: key, isEmpty: isEmpty), rank: 1)
        case (.core, .link): readFeedLink(key: key, isEmpty: isEmpty)
        case (.core, .language), (.dublinCore, .language):
            if let language = readVerbatim(key: key, isEmpty: isEmpty) { feed.language = language }
        case (.core, .author): if let name = readPerson(key: key, isEmpty: isEmpty) { feed.authors.append(name) }
        case (.core, .pubdate), (.core, .lastbuilddate), (.core, .updated), (.core, .modified), (.dublinCore, .date):
            entries.note(readDate(key: key, isEmpty: isEmpty))
        case (.core, .ttl): feed.setTimeToLive(readVerbatim(key: key, isEmpty: isEmpty))
        case (.syndication, .updateperiod): feed.setPeriod(readVerbatim(key: key, isEmpty: isEmpty))
        case (.syndication, .updatefrequency): feed.setFrequency(readVerbatim(key: key, isEmpty: isEmpty))
        case (.core, .hour): feed.skipHour(readVerbatim(key: key, isEmpty: isEmpty))
        case (.core, .day): feed.skipDay(readVerbatim(key: key, isEmpty: isEmpty))
        case (.core, .skiphours), (.core, .skipdays):
            push(key, .channel, isEmpty: isEmpty)
            return false
        default:
            push(key, .ignored, isEmpty: isEmpty)
            return false
        }
        return true
    }

    private mutating func offerFeedTitle(rank: UInt8, key: UInt64, isEmpty: Bool) {
        feed.title.offer(readLine(key: key, isEmpty: isEmpty), rank: rank)
    }

    private mutating func readFeedLink(key: UInt64, isEmpty: Bool) {
        guard let href = attribute("href") else {
            if let text = readVerbatim(key: key, isEmpty: isEmpty) { feed.homePage.offer(bases.resolve(text), rank: 0) }
            return
        }
        let address = bases.resolve(href)
        switch attribute("rel")?.lowercased() ?? "alternate" {
        case "alternate": feed.homePage.offer(address, rank: root?.kind == .atom ? 0 : 1)
        case "self": feed.selfLink = feed.selfLink ?? address
        case "hub": feed.hub = feed.hub ?? address
        default: break
        }
        gather(key: key, isEmpty: isEmpty)
    }
}
