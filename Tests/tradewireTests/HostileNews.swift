import API
import Model

/// The sample archive as it looks where every text in it comes from feeds that mean harm: what stands in a title, a quotation, a name, an
/// address is drawn at random from controls, escape sequences, bidi overrides and invisible characters, with what lies between them.
enum HostileNews {
    /// What a feed can fill; the other strings are the daemon's own.
    private static let free: Set<String> = [
        "title", "url", "link", "outlet", "summary", "snippet", "text", "image", "guid", "feed_title", "byline", "outlets", "reasons",
        "topics", "topic", "name", "offices", "speaker", "speaker_text", "channel", "by_name", "against_name", "claim", "place", "people",
        "parties", "basis", "applies_to", "unit", "by", "on", "value", "message", "query", "warnings", "proposals", "tags", "language",
        "copy_reason", "side", "hub", "final_url", "current_url", "detail", "hint", "next_poll_reason", "from_text", "rule", "role",
    ]

    private static let sequences = [
        "\u{1B}[2J", "\u{1B}]0;owned\u{7}", "\u{1B}]8;;http://x\u{1B}\\", "\u{9B}31m", "\u{202E}", "\u{200B}", "\u{2066}", "\r", "\u{8}",
        "\u{7F}",
        "\u{E0041}", "\u{FEFF}", "=cmd|' /C calc'!A0", "\u{E000}", "|", "](javascript:alert(1))", "<script>alert(1)</script>",
        "\" onclick=\"x",
    ]

    static func daemon(seed: UInt64) throws -> FakeDaemon {
        try FakeDaemon { method, target in
            var answer = SampleNews.answer(method, target)
            var generator = SeededGenerator(seed: seed &+ UInt64(target.utf8.count))
            if answer.contentType == "application/x-ndjson" {
                let lines = String(decoding: answer.body, as: UTF8.self).split(separator: "\n")
                answer.body = lines.flatMap { poisoned(Array($0.utf8), &generator) + [0x0A] }
            } else if answer.contentType == "text/plain" {
                answer.body = Array(text(&generator).utf8)
            } else {
                answer.body = poisoned(answer.body, &generator)
            }
            return answer
        }
    }

    static func text(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in
            (sequences.randomElement(using: &generator) ?? "") + RandomText.next(&generator)
        }.joined()
    }

    private static func poisoned(_ json: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        guard let value = try? JSONReader.read(json) else { return json }
        var writer = JSONWriter()
        writer.value(poisoned(value, isFree: false, &generator))
        return writer.bytes
    }

    private static func poisoned(_ value: JSONValue, isFree: Bool, _ generator: inout SeededGenerator) -> JSONValue {
        switch value {
        case .string: isFree ? .string(text(&generator)) : value
        case .array(let values): .array(values.map { poisoned($0, isFree: isFree, &generator) })
        case .object(let members):
            .object(members.map { .init($0.name, poisoned($0.value, isFree: free.contains($0.name), &generator)) })
        default: value
        }
    }
}
