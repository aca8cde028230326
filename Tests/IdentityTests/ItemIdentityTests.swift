import Identity
import Model
import Testing

@Suite("By what an entry is known again")
struct ItemIdentityTests {
    private func entry(_ guid: String?, _ title: String = "A title", link: String? = nil, published: Int64? = nil) -> FeedEntry {
        var entry = FeedEntry()
        entry.guid = guid
        entry.title = title
        entry.link = link
        entry.published = published.map(Timestamp.init(seconds:))
        return entry
    }

    @Test("a guid that one entry has is its identity")
    func plain() {
        let found = ItemIdentity.identities(of: [entry("tag:1", link: "http://www.example.com/a-1?utm_source=rss"), entry("tag:2")])
        #expect(found[0] == ItemIdentity(guid: "tag:1", canonicalURL: "https://example.com/a-1"))
        #expect(found[1] == ItemIdentity(guid: "tag:2", canonicalURL: nil))
    }

    @Test("a guid that every entry has is told apart by link, and without links by title and date")
    func equalForAll() {
        let linked = ItemIdentity.identities(of: (0..<5).map { entry("same", "T\($0)", link: "https://example.com/story-\($0)") })
        #expect(Set(linked.map(\.guid)).count == 5)
        let bare = ItemIdentity.identities(of: (0..<5).map { entry("same", "T\($0)", published: 1) })
        #expect(Set(bare.map(\.guid)).count == 5)
        let homePage = ItemIdentity.identities(of: (0..<5).map { entry("same", "T\($0)", link: "https://example.com/") })
        #expect(Set(homePage.map(\.guid)).count == 5)
    }

    @Test("an empty or missing guid gives way to the link, then to title and date")
    func missing() {
        let found = ItemIdentity.identities(of: [
            entry("  ", "One", link: "https://example.com/one-1"), entry(nil, "Two", published: 5), entry(nil, "Two", published: 6),
        ])
        #expect(found[0].guid == "https://example.com/one-1")
        #expect(found[1].guid != found[2].guid)
        #expect(Set(found.map(\.guid)).count == 3)
    }

    @Test("the identity does not depend on the place in the document or on its neighbours")
    func stable() {
        let entries = [entry(nil, "One", link: "https://example.com/one-1"), entry("g", "Two"), entry(nil, "Three", published: 9)]
        let alone = entries.map { ItemIdentity.identities(of: [$0])[0] }
        #expect(ItemIdentity.identities(of: entries) == alone)
        #expect(ItemIdentity.identities(of: entries.reversed()) == alone.reversed())
    }

    @Test("tracking parameters and version marks in a guid do not make a new item")
    func guidAddresses() {
        let first = ItemIdentity.identities(of: [entry("https://example.com/story-7#0"), entry("https://example.com/story-8?utm_source=a")])
        let later = ItemIdentity.identities(of: [entry("https://example.com/story-7#4"), entry("https://example.com/story-8?utm_source=b")])
        #expect(first == later)
    }

    @Test("fragments stay where nothing else tells two entries apart")
    func fragments() {
        let found = ItemIdentity.identities(of: [entry("https://example.com/live-1#a", "A"), entry("https://example.com/live-1#b", "B")])
        #expect(found.map(\.guid) == ["https://example.com/live-1#a", "https://example.com/live-1#b"])
    }

    @Test("a link that entries with different titles share is nobody's address")
    func sharedLink() {
        let found = ItemIdentity.identities(of: [
            entry("1", "A", link: "https://example.com/live-blog-1"), entry("2", "B", link: "https://example.com/live-blog-1"),
            entry("3", "C", link: "https://example.com/c-1"),
        ])
        #expect(found.map(\.canonicalURL) == [nil, nil, "https://example.com/c-1"])
    }

    @Test("the same entry twice has one identity, and a guid of any length is bounded")
    func repeatsAndLength() {
        let long = String(repeating: "x", count: 10_000)
        let found = ItemIdentity.identities(of: [entry("1", "A"), entry("1", "A"), entry(long), entry(long + "y")])
        #expect(found[0] == found[1])
        #expect(found[2].guid.utf8.count < 100)
        #expect(found[2] != found[3])
    }
}

@Suite("Hashes")
struct HashTests {
    @Test(
        "XXH64 gives the specification's values",
        arguments: [("", UInt64(0), UInt64(0xEF46_DB37_51D8_E999)), ("a", 0, 0xD24E_C4F1_A98C_6E5B), ("abc", 0, 0x44BC_2CF5_AD77_0999)])
    func vectors(text: String, seed: UInt64, expected: UInt64) {
        #expect(Hash64.of(text, seed: seed) == expected)
    }

    @Test("a text of more than one stripe hashes as its specification says")
    func long() {
        #expect(Hash64.of("Nobody inspects the spammish repetition") == 0xFBCE_A83C_8A37_8BF1)
    }

    @Test("the content hash sees words, not the space between them, and knows which field they are in")
    func content() {
        let hash = ContentHash.of(title: "A b", summary: "c", text: nil)
        #expect(hash == ContentHash.of(title: " A  b\n", summary: "c ", text: ""))
        #expect(hash != ContentHash.of(title: "A", summary: "b c", text: nil))
        #expect(hash != ContentHash.of(title: "A b", summary: nil, text: "c"))
    }
}
