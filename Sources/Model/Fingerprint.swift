/// What is kept of a text to find its copies and its story without reading every other text.
package struct Fingerprint: Sendable, Equatable {
    /// Keys to look candidates up by; two texts that share one may be copies.
    package var copyKeys: [Int64]
    /// Keys to look candidates for one story up by.
    package var storyKeys: [Int64]
    /// The signature that decides between candidates, as Identity wrote it.
    package var signature: [UInt8]

    package init(copyKeys: [Int64], storyKeys: [Int64], signature: [UInt8]) {
        self.copyKeys = copyKeys
        self.storyKeys = storyKeys
        self.signature = signature
    }
}

/// An article in the index of fingerprints.
package struct IndexedArticle: Sendable, Equatable {
    package var id: Int64
    package var published: Timestamp
    package var copyOf: Int64?
    package var story: Int64?
    package var signature: [UInt8]

    package init(id: Int64, published: Timestamp, copyOf: Int64?, story: Int64?, signature: [UInt8]) {
        self.id = id
        self.published = published
        self.copyOf = copyOf
        self.story = story
        self.signature = signature
    }
}

/// How far one looks for an article's copies and its story: what a new article costs does not grow with the archive.
package enum LinkBounds {
    /// The newest alone.
    package static let articlesPerKey = 8
    package static let candidates = 12
    /// Articles further apart tell of no common event.
    package static let storyDays: Int64 = 3
    /// More articles than this are not counted under a key.
    package static let background = 127
}

/// What the rules of copies and stories are asked about an article.
package struct LinkQuestion {
    package var published: Timestamp
    package var fingerprint: Fingerprint
    /// Earlier articles that share a key with it.
    package var candidates: [IndexedArticle]
    /// How many articles of the last weeks have each of these keys of stories, at most `LinkBounds.background`: what is rare tells one event
    /// from another. Asked for only where it decides, as counting costs more than the rules do.
    package var background: ([Int64]) -> [Int64: Int] = { _ in [:] }

    package init(published: Timestamp, fingerprint: Fingerprint, candidates: [IndexedArticle]) {
        self.published = published
        self.fingerprint = fingerprint
        self.candidates = candidates
    }
}

/// How a new article belongs to earlier ones.
package struct Linkage: Sendable, Equatable {
    package var copyOf: Int64?
    /// "94 % of shingles".
    package var copyReason: String?
    /// The earliest article of the story stands for it.
    package var storyOf: Int64?
    package var storyReason: String?

    package init(copyOf: Int64? = nil, copyReason: String? = nil, storyOf: Int64? = nil, storyReason: String? = nil) {
        self.copyOf = copyOf
        self.copyReason = copyReason
        self.storyOf = storyOf
        self.storyReason = storyReason
    }
}
