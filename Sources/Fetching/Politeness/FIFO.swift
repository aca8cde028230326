/// A queue whose both ends cost the same whatever its length.
struct FIFO<Element> {
    private var storage: [Element] = []
    private var head = 0

    var isEmpty: Bool { head == storage.count }
    var elements: ArraySlice<Element> { storage[head...] }

    mutating func append(_ element: Element) { storage.append(element) }

    /// For the few that go before all others; costs the length of the queue where nothing was taken from it yet.
    mutating func prepend(_ element: Element) {
        guard head > 0 else { return storage.insert(element, at: 0) }
        head -= 1
        storage[head] = element
    }

    mutating func popFirst() -> Element? {
        guard head < storage.count else { return nil }
        let element = storage[head]
        head += 1
        if head == storage.count {
            storage.removeAll(keepingCapacity: storage.count <= 64)
            head = 0
        } else if head >= 64, head * 2 >= storage.count {
            storage.removeFirst(head)
            head = 0
        }
        return element
    }

    mutating func removeAll(where isUnwanted: (Element) -> Bool) {
        storage.removeFirst(head)
        head = 0
        storage.removeAll(where: isUnwanted)
    }
}
