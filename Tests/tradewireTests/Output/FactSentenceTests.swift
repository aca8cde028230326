import API
import Model
import Testing

@testable import tradewire

@Suite struct FactSentenceTests {
    private static func sentence(_ kind: Fact.Kind, _ text: String, _ values: [JSONValue.Member]) -> String {
        FactSentence(SampleFacts.cited(1, kind, text, of: SampleNews.articles[0], rule: "test", values)).text
    }

    @Test("What an article leaves open is said to be open")
    func open() {
        #expect(Self.sentence(.quote, "Yes", [.init("speaker", .null), .init("text", .string("Yes"))]) == "unattributed: “Yes”")
        #expect(
            Self.sentence(.meeting, "a round", [.init("kind", .string("round")), .init("status", .string("planned"))])
                == "planned round: place undetermined, day undetermined")
        #expect(Self.sentence(.date, "by then", [.init("to", .null)]) == "undetermined: “by then”")
        #expect(Self.sentence(.stage, "so-so", []) == "undetermined: “so-so”")
        #expect(
            Self.sentence(.claim, "was accused", [.init("kind", .string("accusation"))])
                == "unattributed accuses somebody unnamed: “was accused”")
    }

    @Test("A held meeting leaves nothing open, a call has no place, and a day that is only stated is told in the article's words")
    func unsaid() {
        let meeting = { (kind: String, status: String) in
            Self.sentence(.meeting, "met", [.init("kind", .string(kind)), .init("status", .string(status))])
        }
        #expect(meeting("round", "held") == "held round: place not named, day not named")
        #expect(meeting("call", "planned") == "planned call: day undetermined")
        let end = [JSONValue.Member("to", .string("2025-08-12")), .init("basis", .string("stated: end"))]
        #expect(Self.sentence(.date, "until 12 August", end) == "12 Aug 2025: “until 12 August”")
    }

    @Test("A reported statement is told from a direct one, and the channel is named")
    func quotes() {
        let speaker = JSONValue.Member("speaker", .string("Jane Doe"))
        let words = JSONValue.Member("text", .string("it holds"))
        #expect(
            Self.sentence(.quote, "it holds", [speaker, words, .init("direct", .bool(false)), .init("channel", .string("press-briefing"))])
                == "Jane Doe (press briefing): (reported) it holds")
    }

    @Test("Both ends that sources count to are named, each with the day it is counted from")
    func deadline() {
        #expect(
            FactSentence(SampleFacts.deadlines[0]).text
                == "12 Aug 2025: 90 days from 2025-05-14 = 2025-08-12; or 10 Aug 2025 counted from 12 May 2025")
    }

    @Test(
        "Numbers stand with their units; percent and points are different things",
        arguments: [
            ([("value", "30")], "percent", "30 %"), ([("value", "115")], "percentage-points", "115 points"),
            ([("value", "18000000000")], "USD", "USD 18,000,000,000"), ([("value", "12.50")], "tonnes", "12.50 tonnes"),
            ([("value", "-3.0")], "percent", "-3 %"), ([("from", "145"), ("to", "30"), ("value", "30")], "percent", "145 → 30 %"),
            ([("value", "1e400")], "", "1e400"), ([], "percent", "undetermined %"),
            ([("value", "-9223372036854775809")], "", "-9,223,372,036,854,775,809"),
        ])
    func figures(numbers: [(String, String)], unit: String, text: String) {
        let values = numbers.map { JSONValue.Member($0.0, .number($0.1)) } + [.init("unit", .string(unit))]
        #expect(FigureText.value(values) == text)
    }
}
