/// What a sentence says was agreed or began: a period is counted only from a day of its own kind of measure.
struct AnchorSubject: OptionSet, Sendable {
    let rawValue: UInt8

    static let pause = AnchorSubject(rawValue: 1)
    static let exemption = AnchorSubject(rawValue: 2)
    static let permit = AnchorSubject(rawValue: 4)
    /// Plans for more talks set no period going.
    static let framework = AnchorSubject(rawValue: 8)

    static func named(in sentence: Range<Int>, of passage: Passage) -> AnchorSubject {
        let named = sentence.reduce(into: AnchorSubject()) { $0.formUnion(words.match(in: passage, at: $1)?.meaning ?? []) }
        return named.contains(.framework) ? .framework : named
    }

    private static let words = PhraseBook<AnchorSubject>([
        (
            .pause,
            [
                "truce", "truces", "pause", "pauses", "paused", "suspension", "suspend", "suspends", "suspended", "ceasefire", "reprieve",
                "moratorium", "freeze", "extension", "extend", "extends", "extended", "tariff", "tariffs", "duty", "duties", "levy",
                "levies",
                "rates", "暂停", "休战", "延长", "停火", "中止", "关税", "加征",
            ]
        ),
        (.exemption, ["exclusion", "exclusions", "exemption", "exemptions", "waiver", "waivers", "豁免", "排除"]),
        (
            .permit,
            ["licence", "licences", "license", "licenses", "licensed", "permit", "permits", "authorization", "authorisation", "许可", "有效期"]
        ),
        (.framework, ["framework", "框架"]),
    ])
}
