import Model
import Testing

@testable import Syncing

@Suite("Network health")
struct NetworkHealthTests {
    private let now = Timestamp(seconds: 1_749_133_800)

    @Test("Three hosts in a row that cannot be reached are a network that is down, said once")
    func falls() {
        let network = NetworkHealth()
        #expect(!network.failed("https://a.example/1", at: now))
        #expect(!network.failed("https://a.example/2", at: now))
        #expect(!network.failed("https://b.example/", at: now))
        #expect(network.failed("https://c.example/", at: now))
        #expect(network.isDown(at: now))
        #expect(!network.failed("https://d.example/", at: now))
    }

    @Test("One answer between them shows that the network is there")
    func answer() {
        let network = NetworkHealth()
        for host in ["a", "b"] { #expect(!network.failed("https://\(host).example/", at: now)) }
        #expect(!network.answered())
        for host in ["c", "d"] { #expect(!network.failed("https://\(host).example/", at: now)) }
        #expect(!network.isDown(at: now))
    }

    @Test("The first answer ends it, once")
    func recovers() {
        let network = NetworkHealth()
        for host in ["a", "b", "c"] { _ = network.failed("https://\(host).example/", at: now) }
        #expect(network.answered())
        #expect(!network.answered())
        #expect(!network.isDown(at: now))
    }

    @Test("What is not reached for a day is the servers' own failure, until one answers again")
    func lasts() {
        let network = NetworkHealth()
        for host in ["a", "b", "c"] { _ = network.failed("https://\(host).example/", at: now) }
        let nextDay = now.adding(seconds: 86_400)
        #expect(network.isDown(at: nextDay.adding(seconds: -1)))
        #expect(!network.failed("https://a.example/", at: nextDay))
        #expect(!network.isDown(at: nextDay))
        #expect(network.answered())
        for host in ["a", "b", "c"] { _ = network.failed("https://\(host).example/", at: nextDay) }
        #expect(network.isDown(at: nextDay))
    }
}
