import Testing

@testable import Config

@Suite("A quantity") struct QuantitiesTests {
    @Test(
        "of time is read as people write it",
        arguments: [
            ("30m", 1_800_000), ("1h30m", 5_400_000), ("90s", 90_000), ("500ms", 500), ("2d", 172_800_000), ("1w", 604_800_000),
            ("1d12h", 129_600_000), ("P7D", 604_800_000), ("PT12H", 43_200_000), ("P1DT12H30M", 131_400_000), ("p1w", 604_800_000),
            ("0s", 0),
        ])
    func durations(_ text: String, _ milliseconds: Int) {
        #expect(Duration(setting: text) == .milliseconds(milliseconds))
    }

    @Test(
        "of time is refused where its length is unclear",
        arguments: [
            "", "30", "m", "1 h", "1.5h", "-1h", "1m1h", "1h1h", "P", "PT", "P1M", "P1Y", "P1H", "PT1D", "P1DT", "1x", "99999999999h",
            "5ms3s",
            "１h",
        ])
    func noDurations(_ text: String) {
        #expect(Duration(setting: text) == nil)
    }

    @Test("of time prints as it reads", arguments: [1, 999, 1000, 61_000, 3_600_000, 90_061_001, 864_000_000])
    func roundTrip(_ milliseconds: Int) {
        let duration = Duration.milliseconds(milliseconds)
        #expect(Duration(setting: duration.settingText) == duration)
    }

    @Test(
        "of bytes is read with its unit",
        arguments: [
            ("\"16MiB\"", 16 << 20), ("\"256KiB\"", 256 << 10), ("\"2 MB\"", 2_000_000), ("\"4096\"", 4096), ("4096", 4096),
            ("\"64kb\"", 64_000),
        ])
    func sizes(_ written: String, _ bytes: Int) throws {
        #expect(try read("[sync]\nbody_limit = \(written)").sync.bodyByteLimit == bytes)
    }

    @Test(
        "of bytes is refused otherwise",
        arguments: ["\"1.5MiB\"", "\"MiB\"", "\"-1\"", "\"99999999999999GiB\"", "true", "1.0", "\"1MiBs\""])
    func noSizes(_ written: String) {
        #expect(mistakes("[sync]\nbody_limit = \(written)").count == 1)
    }
}
