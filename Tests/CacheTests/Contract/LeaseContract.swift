import Cache
import Model
import Testing

@Suite("The contract of a store: leases")
struct LeaseContract {
    @Test("A feed is leased to one holder at a time, and to the next once it is over", arguments: Backend.all)
    func exclusive(backend: Backend) async throws {
        try await backend.run { store in
            let feed = try await store.newFeed()
            let first = try #require(try await store.lease(feedID: feed, to: "one", until: noon.hours(1), at: noon))
            #expect(try await store.lease(feedID: feed, to: "two", until: noon.hours(2), at: noon) == nil)
            let second = try #require(try await store.lease(feedID: feed, to: "two", until: noon.hours(3), at: noon.hours(1)))
            #expect(second.token > first.token)
            try await store.release(second)
            let third = try #require(try await store.lease(feedID: feed, to: "one", until: noon.hours(4), at: noon.hours(2)))
            #expect(third.token > second.token)
            await #expect(throws: StoreError.noSuchFeed(id: 99)) {
                try await store.lease(feedID: 99, to: "one", until: noon.hours(1), at: noon)
            }
        }
    }

    @Test("The holder keeps its token while it asks in time and renews", arguments: Backend.all)
    func renewal(backend: Backend) async throws {
        try await backend.run { store in
            let feed = try await store.newFeed()
            let lease = try #require(try await store.lease(feedID: feed, to: "one", until: noon.hours(1), at: noon))
            #expect(try await store.lease(feedID: feed, to: "one", until: noon.hours(2), at: noon)?.token == lease.token)
            // Late, but nobody else came.
            let renewed = try await store.renew(lease, until: noon.hours(9))
            #expect(renewed.token == lease.token)
            #expect(try await store.lease(feedID: feed, to: "two", until: noon.hours(9), at: noon.hours(8)) == nil)
        }
    }

    @Test(
        "After another holder came, nothing of the first one's poll is stored, and it can neither renew nor release", arguments: Backend.all
    )
    func fencing(backend: Backend) async throws {
        try await backend.run { store in
            let feed = try await store.newFeed()
            let slow = try #require(try await store.lease(feedID: feed, to: "slow", until: noon.hours(1), at: noon))
            let next = try #require(try await store.lease(feedID: feed, to: "next", until: noon.hours(9), at: noon.hours(2)))
            await #expect(throws: StoreError.leaseLost(feedID: feed)) {
                try await store.poll(feed, [item("1", "Late")], leaseToken: slow.token)
            }
            await #expect(throws: StoreError.leaseLost(feedID: feed)) { try await store.renew(slow, until: noon.hours(5)) }
            try await store.release(slow)
            try await store.poll(feed, [item("1", "In time")], leaseToken: next.token)
            #expect(try await store.listed().map(\.title) == ["In time"])
            #expect(try await store.lease(feedID: feed, to: "slow", until: noon.hours(5), at: noon.hours(3)) == nil)
        }
    }
}
