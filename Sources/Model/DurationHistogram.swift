/// How often something took how long, in buckets that are fixed beforehand: it never grows.
package struct DurationHistogram: Sendable, Equatable {
    /// In rising order.
    package let bounds: [Duration]
    /// Durations of at most `bounds[i]` and longer than the bound before; the last one has no bound.
    package private(set) var counts: [Int]
    package private(set) var total: Duration = .zero

    package init(bounds: [Duration]) {
        self.bounds = bounds
        counts = [Int](repeating: 0, count: bounds.count + 1)
    }

    package mutating func record(_ duration: Duration) {
        counts[bounds.firstIndex { duration <= $0 } ?? bounds.count] += 1
        total += duration
    }
}
