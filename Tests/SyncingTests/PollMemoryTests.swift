import Model
import Testing

@testable import Syncing

@Suite("What polling remembers of a feed")
struct PollMemoryTests {
    @Test("Written and read it is the same")
    func roundTrip() {
        var memory = PollMemory()
        memory.notBefore = Timestamp(seconds: 10)
        memory.hold = HostHold(host: "x.example", until: Timestamp(seconds: 20))
        memory.lastDocument = Timestamp(seconds: 5)
        memory.bodyHash = -42
        memory.hints.interval = .seconds(3600)
        memory.hints.skipHours = [0, 23]
        memory.hints.skipDays = [6]
        memory.redirects = .init(target: "https://y.example/f", firstSeen: Timestamp(seconds: 1), sightings: 2)
        memory.isSilent = true
        #expect(PollMemory(json: memory.json) == memory)
        #expect(PollMemory(json: PollMemory().json) == PollMemory())
        #expect(PollMemory().json == "{}")
    }

    @Test("A feed is left alone until its server's wish is met and its hours of rest are over")
    func wish() throws {
        let noon = try #require(Timestamp(rfc3339: "2025-06-05T12:30:00Z"))
        var memory = PollMemory()
        #expect(memory.wish(at: noon) == noon)
        memory.notBefore = noon.adding(seconds: -60)
        #expect(memory.wish(at: noon) == noon)
        memory.hints.skipHours = [12, 13]
        #expect(memory.wish(at: noon) == noon.adding(seconds: 5400))
        memory.notBefore = noon.adding(seconds: 7200)
        #expect(memory.wish(at: noon) == noon.adding(seconds: 7200))
        memory.hints.skipHours = Set(0..<24)
        memory.notBefore = nil
        #expect(memory.wish(at: noon) == noon)
    }

    @Test("What cannot be read is forgotten, not fatal", arguments: ["", "[]", "{", "{\"not_before\":\"x\",\"skip_hours\":7}"])
    func broken(text: String) {
        #expect(PollMemory(json: text) == PollMemory())
    }
}
