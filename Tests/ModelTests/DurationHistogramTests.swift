import Model
import Testing

@Suite struct DurationHistogramTests {
    @Test(
        "A duration counts in the first bucket whose bound it does not exceed, a longer one than all bounds in the last",
        arguments: [(0, 0), (100, 0), (101, 1), (1000, 1), (1001, 2), (90_000, 2)])
    func buckets(milliseconds: Int, place: Int) {
        var histogram = DurationHistogram(bounds: [.milliseconds(100), .seconds(1)])
        histogram.record(.milliseconds(milliseconds))
        #expect(histogram.counts == (0..<3).map { $0 == place ? 1 : 0 })
        #expect(histogram.total == .milliseconds(milliseconds))
    }
}
