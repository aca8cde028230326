import Model

/// The elements of an entry, in order of trust: the format's own before Dublin Core's before those of media and podcasts.
extension XMLFeedReader {
    /// - Returns: whether the element has been read to its end; `false` where it lies on the stack.
    mutating func readEntryElement(_ name: ElementName, key: UInt64, isEmpty: Bool) -> Bool {
        switch name.vocabulary {
        case .core: readCoreElement(name.term, key: key, isEmpty: isEmpty)
        case .dublinCore: readDublinCoreElement(name.term, key: key, isEmpty: isEmpty)
        case .content, .xhtml: readBodyElement(name, key: key, isEmpty: isEmpty)
        case .media: readMediaElement(name.term, key: key, isEmpty: isEmpty)
        case .itunes: readPodcastElement(name.term, key: key, isEmpty: isEmpty)
        case .news: readNewsElement(name.term, key: key, isEmpty: isEmpty)
        case .rdf, .syndication, .other: ignore(key, isEmpty)
        }
    }

    private mutating func ignore(_ key: UInt64, _ isEmpty: Bool) -> Bool {
        push(key, .ignored, isEmpty: isEmpty)
        return false
    }

    private mutating func readCoreElement(_ term: Term, key: UInt64, isEmpty: Bool) -> Bool {
        switch term {
        case .title: offerTitle(rank: 0, key: key, isEmpty: isEmpty)
        case .link: readLink(key: key, isEmpty: isEmpty)
        case .loc: entry.link.offer(readVerbatim(key: key, isEmpty: isEmpty).map(bases.resolve), rank: 1)
        case .guid: readGuid(key: key, isEmpty: isEmpty)
        case .id: entry.offerIdentifier(readVerbatim(key: key, isEmpty: isEmpty), rank: root?.kind == .atom ? 0 : 2)
        case .description, .summary, .tagline, .abstract: offerSummary(rank: term == .description ? 0 : 1, key: key, isEmpty: isEmpty)
        case .content, .encoded, .body, .fullText: readContent(rank: term == .content ? 1 : 2, key: key, isEmpty: isEmpty)
        case .pubdate, .published: offerPublished(rank: 0, key: key, isEmpty: isEmpty)
        case .issued: offerPublished(rank: 1, key: key, isEmpty: isEmpty)
        case .date, .created, .publicationDate: offerPublished(rank: 4, key: key, isEmpty: isEmpty)
        case .updated, .modified: offerUpdated(rank: 0, key: key, isEmpty: isEmpty)
        case .lastmod, .lastbuilddate: offerUpdated(rank: 3, key: key, isEmpty: isEmpty)
        case .author, .creator: entry.offerAuthor(readPerson(key: key, isEmpty: isEmpty), rank: 0)
        case .contributor: entry.offerAuthor(readPerson(key: key, isEmpty: isEmpty), rank: 5)
        case .category, .subject, .tag: readCategory(key: key, isEmpty: isEmpty)
        case .source: readSource(key: key, isEmpty: isEmpty)
        case .enclosure: readImage(rank: 2, key: key, isEmpty: isEmpty)
        case .image, .thumbnail: readImage(rank: 1, key: key, isEmpty: isEmpty)
        default: return ignore(key, isEmpty)
        }
        return true
    }

    private mutating func readDublinCoreElement(_ term: Term, key: UInt64, isEmpty: Bool) -> Bool {
        switch term {
        case .title: offerTitle(rank: 2, key: key, isEmpty: isEmpty)
        case .creator: entry.offerAuthor(readPerson(key: key, isEmpty: isEmpty), rank: 1)
        case .author: entry.offerAuthor(readPerson(key: key, isEmpty: isEmpty), rank: 2)
        case .date, .available: offerPublished(rank: 2, key: key, isEmpty: isEmpty)
        case .issued, .created: offerPublished(rank: 3, key: key, isEmpty: isEmpty)
        case .modified, .updated: offerUpdated(rank: 1, key: key, isEmpty: isEmpty)
        case .description, .abstract: offerSummary(rank: 2, key: key, isEmpty: isEmpty)
        case .subject: readCategory(key: key, isEmpty: isEmpty)
        case .language: entry.language = readVerbatim(key: key, isEmpty: isEmpty) ?? entry.language
        case .source: gather(key: key, isEmpty: isEmpty)
        default: return ignore(key, isEmpty)
        }
        return true
    }

    private mutating func readBodyElement(_ name: ElementName, key: UInt64, isEmpty: Bool) -> Bool {
        switch (name.vocabulary, name.term) {
        case (.content, .encoded): readContent(rank: 0, key: key, isEmpty: isEmpty)
        case (.xhtml, .body), (.xhtml, .div):
            gather(key: key, isEmpty: isEmpty, inline: true)
            entry.content.offer(bench.paragraphs(.html), rank: 3)
        default: return ignore(key, isEmpty)
        }
        return true
    }

    private mutating func readMediaElement(_ term: Term, key: UInt64, isEmpty: Bool) -> Bool {
        switch term {
        case .title: offerTitle(rank: 3, key: key, isEmpty: isEmpty)
        case .description: offerSummary(rank: 3, key: key, isEmpty: isEmpty)
        case .thumbnail: readImage(rank: 3, key: key, isEmpty: isEmpty)
        case .content, .group:
            if term == .content, attribute("medium") == "image" || attribute("type")?.hasPrefix("image/") == true {
                entry.image.offer(attribute("url").map(bases.resolve), rank: 0)
            }
            push(key, .entryPart, isEmpty: isEmpty)
            return false
        default: return ignore(key, isEmpty)
        }
        return true
    }

    private mutating func readPodcastElement(_ term: Term, key: UInt64, isEmpty: Bool) -> Bool {
        switch term {
        case .title: offerTitle(rank: 4, key: key, isEmpty: isEmpty)
        case .author: entry.offerAuthor(readPerson(key: key, isEmpty: isEmpty), rank: 3)
        case .summary: offerSummary(rank: 4, key: key, isEmpty: isEmpty)
        case .subtitle: offerSummary(rank: 5, key: key, isEmpty: isEmpty)
        case .image: readImage(rank: 4, key: key, isEmpty: isEmpty)
        default: return ignore(key, isEmpty)
        }
        return true
    }

    private mutating func readNewsElement(_ term: Term, key: UInt64, isEmpty: Bool) -> Bool {
        switch term {
        case .title: offerTitle(rank: 0, key: key, isEmpty: isEmpty)
        case .publicationDate: offerPublished(rank: 0, key: key, isEmpty: isEmpty)
        case .name: entry.source = readLine(key: key, isEmpty: isEmpty)
        case .language: entry.language = readVerbatim(key: key, isEmpty: isEmpty)
        case .keywords: readCategory(key: key, isEmpty: isEmpty)
        default:
            push(key, .entryPart, isEmpty: isEmpty)
            return false
        }
        return true
    }
}
