import Testing

@testable import Syncing

@Suite("Network health")
struct NetworkHealthTests {
    @Test("Three hosts in a row that cannot be reached are a network that is down, said once")
    func falls() {
        let network = NetworkHealth()
        #expect(!network.failed("https://a.example/1"))
        #expect(!network.failed("https://a.example/2"))
        #expect(!network.failed("https://b.example/"))
        #expect(network.failed("https://c.example/"))
        #expect(network.isDown)
        #expect(!network.failed("https://d.example/"))
    }

    @Test("One answer between them shows that the network is there")
    func answer() {
        let network = NetworkHealth()
        for host in ["a", "b"] { #expect(!network.failed("https://\(host).example/")) }
        #expect(!network.answered())
        for host in ["c", "d"] { #expect(!network.failed("https://\(host).example/")) }
        #expect(!network.isDown)
    }

    @Test("The first answer ends it, once")
    func recovers() {
        let network = NetworkHealth()
        for host in ["a", "b", "c"] { _ = network.failed("https://\(host).example/") }
        #expect(network.answered())
        #expect(!network.answered())
        #expect(!network.isDown)
    }
}
