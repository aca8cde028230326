/// `[sync]`: when feeds are polled, how many at once, and how much of an answer is taken.
package struct SyncSettings: Sendable, Equatable {
    /// How often a feed is polled that says nothing about it.
    package var interval: Duration
    /// The bounds of what feeds and servers may ask for.
    package var minInterval: Duration
    package var maxInterval: Duration
    /// Transfers at once, those not counted that wait for a slow server.
    package var concurrency: Int
    /// Transfers at once from one host.
    package var perHost: Int
    /// Between the starts of two transfers from one host; `nil` where not set, which means a second, and none on loopback.
    package var perHostGap: Duration?
    /// For name resolution, connection and the answer's headers.
    package var firstByteTimeout: Duration
    package var totalTimeout: Duration
    /// Bytes that a transfer has to bring in each `lowSpeedTime`. 0 switches the check off.
    package var lowSpeedFloor: Int
    package var lowSpeedTime: Duration
    package var redirectLimit: Int
    /// Decoded bytes.
    package var bodyByteLimit: Int
    package var headerByteLimit: Int
    /// Whether article pages are read at all, for feeds with `full_text`.
    package var pages: Bool

    static let intervalRange: ClosedRange<Duration> = .seconds(1) ... .days(30)
    private static let timeoutRange: ClosedRange<Duration> = .milliseconds(100) ... .seconds(3600)

    init(_ table: TableReader) {
        var table = table
        let span = Self.intervalRange
        // Once an hour is the most that operators of feeds name as welcome (rachelbythebay.com/w/feed/).
        interval = table.duration("interval", default: .seconds(3600), in: span)
        // Defaults give way to what the user sets beside them.
        minInterval = table.duration("min_interval", default: min(.seconds(300), interval), in: span)
        maxInterval = table.duration("max_interval", default: max(.days(1), interval, minInterval), in: span)
        concurrency = table.integer("concurrency", default: 16, in: 1...256)
        perHost = table.integer("per_host", default: min(2, concurrency), in: 1...256)
        perHostGap = table.optionalDuration("per_host_gap", in: .zero ... .seconds(3600))
        totalTimeout = table.duration("total_timeout", default: .seconds(60), in: Self.timeoutRange)
        firstByteTimeout = table.duration("first_byte_timeout", default: min(.seconds(20), totalTimeout), in: Self.timeoutRange)
        lowSpeedFloor = table.integer("low_speed_floor", default: 1024, in: 0...1_000_000_000)
        lowSpeedTime = table.duration("low_speed_time", default: .seconds(15), in: .seconds(1) ... .seconds(3600))
        redirectLimit = table.integer("redirect_limit", default: 10, in: 0...50)
        bodyByteLimit = table.byteSize("body_limit", default: 16 << 20, in: 1024...(256 << 20))
        headerByteLimit = table.byteSize("header_limit", default: 256 << 10, in: 1024...(4 << 20))
        pages = table.flag("pages", default: true)
        table.finish()
        checkOrder(table)
    }

    private func checkOrder(_ table: TableReader) {
        let ordered = [
            ("min_interval", minInterval, "max_interval", maxInterval),
            ("min_interval", minInterval, "interval", interval),
            ("interval", interval, "max_interval", maxInterval),
            ("first_byte_timeout", firstByteTimeout, "total_timeout", totalTimeout),
        ]
        for (shorter, short, longer, long) in ordered where short > long {
            // The blame goes to the one that the user set.
            let key = table.isSet(shorter) ? shorter : longer
            let fault = "\(shorter) (\(short.settingText)) is longer than \(longer) (\(long.settingText))"
            table.error(key, fault, "make \(shorter) the shorter one")
        }
        if perHost > concurrency {
            table.error("per_host", "\(perHost) is more than concurrency (\(concurrency))", "lower it, or raise concurrency")
        }
    }
}
