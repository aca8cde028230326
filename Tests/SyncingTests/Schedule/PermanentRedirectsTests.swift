import Model
import Testing

@testable import Syncing

@Suite("Permanent redirects") struct PermanentRedirectsTests {
    private static let start = Timestamp(rfc3339: "2025-06-05T12:00:00Z") ?? Timestamp(milliseconds: 0)

    private struct Sighting {
        var hour: Int64
        var url: String?
        var wasRead = true
    }

    private func adopted(_ sightings: [Sighting]) -> [String?] {
        var memory = PermanentRedirects.Memory()
        return sightings.map { sighting in
            let now = Self.start.adding(seconds: sighting.hour * 3600)
            let (kept, adopted) = PermanentRedirects.observe(memory, permanentURL: sighting.url, wasRead: sighting.wasRead, at: now)
            memory = kept
            return adopted
        }
    }

    @Test("Five polls in a row settle it")
    func five() {
        #expect(adopted((0..<5).map { Sighting(hour: $0, url: "new") }) == [nil, nil, nil, nil, "new"])
    }

    @Test("Three polls over a day settle it")
    func threeOverADay() {
        #expect(adopted([0, 12, 24].map { Sighting(hour: $0, url: "new") }) == [nil, nil, "new"])
        #expect(adopted([0, 24].map { Sighting(hour: $0, url: "new") }) == [nil, nil])
    }

    @Test("Another target, or none, starts the count anew")
    func interrupted() {
        let urls = ["a", "a", "a", "a", "b", "a", "a", nil, "a", "a"]
        #expect(adopted(urls.enumerated().map { Sighting(hour: Int64($0.offset), url: $0.element) }).allSatisfy { $0 == nil })
    }

    @Test("A redirect to something that is no feed does not count, and does not undo what was counted")
    func portal() {
        var sightings = (0..<10).map { Sighting(hour: $0 * 24, url: "portal", wasRead: false) }
        #expect(adopted(sightings).allSatisfy { $0 == nil })
        sightings =
            [Sighting(hour: 0, url: "new"), Sighting(hour: 1, url: nil, wasRead: false)] + [24, 48].map { Sighting(hour: $0, url: "new") }
        #expect(adopted(sightings) == [nil, nil, nil, "new"])
    }

    @Test("A feed that fails where it moved to goes back to the user's address")
    func wayBack() {
        #expect(PermanentRedirects.shouldReturn(url: "old", currentURL: "new", failures: 3))
        #expect(!PermanentRedirects.shouldReturn(url: "old", currentURL: "new", failures: 2))
        #expect(!PermanentRedirects.shouldReturn(url: "old", currentURL: "old", failures: 30))
    }
}
