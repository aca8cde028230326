import API
import Model

/// A report as one HTML page: where the talks stand first, then how they got there, then everything that was learned.
enum ReportPage {
    /// - Parameter limit: of the rows of each table.
    static func document(_ content: ReportContent, limit: Int) -> String {
        var told = content.brief
        // The rates are drawn.
        told.figures.removeAll(where: \.isHistory)
        told.disagreements.removeAll(where: \.isHistory)
        let digest = Digest(besidesStage: told)
        var body = HTMLText()
        writeStanding(content, digest, to: &body)
        if let day = content.firstWholeDay {
            let words =
                "Meetings, deadlines and tariffs are drawn whole from \(ClockTime.day(day)) on: of the days before more is known than fits here."
            body.element("p", [("class", "note")], words)
        }
        writeDrawing(content, to: &body)
        writeTariffs(content.rates, limit: limit, to: &body)
        writeSteps(content.steps, to: &body)
        writeEvents(content.events, to: &body)
        for section in digest.sections { DigestPage.write(section, to: &body) }
        if digest.sections.isEmpty { body.element("p", [], "Nothing new.") }
        return HTMLPage.document(title: digest.title, style: ReportStyle.text, body: body)
    }

    private static func writeStanding(_ content: ReportContent, _ digest: Digest, to html: inout HTMLText) {
        let reading = content.stage.current
        html.element("p", [("class", "summary")], digest.title)
        html.add("h1") {
            $0.add("The talks: ")
            let stage = reading.stage ?? StageReading.undetermined
            $0.element("span", [("class", "tone \(StageTone(reading.stage).rawValue)")], stage)
        }
        if let step = content.stage.history.last {
            html.element("p", [("class", "change")], "\(step.from) → \(step.stage) on \(ClockTime.day(step.time.day))")
        }
        if let newest = reading.newest {
            html.element("blockquote", [], "“\(newest.words)”")
            let count = reading.articleCount == 1 ? "" : " and \(reading.articleCount - 1) more"
            html.add("p", [("class", "note")]) {
                $0.link(Citation.brief(newest.source), to: newest.source.link)
                $0.add(count)
            }
        }
        writeTiles(content, to: &html)
        if !content.stage.alternatives.isEmpty {
            html.add("p", [("class", "note")]) { paragraph in
                paragraph.add("Other articles of these days say: ")
                for (index, other) in content.stage.alternatives.enumerated() {
                    if index > 0 { paragraph.add("; ") }
                    paragraph.add("\(other.stage ?? StageReading.undetermined) (\(other.articleCount)")
                    if let source = other.newest?.source {
                        paragraph.add(", ")
                        paragraph.link(Citation.short(source), to: source.link)
                    }
                    paragraph.add(")")
                }
            }
        }
        html.element("p", [("class", "note")], digest.summary)
    }

    /// The values that one looks for first.
    private static func writeTiles(_ content: ReportContent, to html: inout HTMLText) {
        var tiles = content.rates.compactMap { rates -> (String, String, String)? in
            guard let newest = rates.standing.first else { return nil }
            let note = rates.isDisputed ? "sources disagree" : "since \(ClockTime.day(newest.first.day))"
            return (rates.name, "\(rates.standingRates.prefix(3).joined(separator: ", ")) %", note)
        }
        if let next = content.brief.deadlines.first, let day = next.values.map(\.value).min() {
            tiles.append(("Next deadline", FactSentence.day(day), GroupPresentation.heading(next, .deadlines)))
        }
        guard !tiles.isEmpty else { return }
        html.add("ul", [("class", "tiles")]) { list in
            for tile in tiles {
                list.add("li") {
                    $0.element("span", [("class", "note")], tile.0)
                    $0.element("strong", [], tile.1)
                    $0.element("span", [("class", "note")], tile.2)
                }
            }
        }
    }

    private static func writeDrawing(_ content: ReportContent, to html: inout HTMLText) {
        guard let drawing = StageDrawing(steps: content.steps, events: content.events, present: content.present) else { return }
        html.add("section") { section in
            section.element("h2", [], "How the talks went")
            section.add("figure") {
                $0.add(drawing.html)
                $0.add("figcaption", [("class", "note")]) { writeKey(to: &$0) }
            }
        }
    }

    private static func writeSteps(_ steps: [StageStep], to html: inout HTMLText) {
        guard !steps.isEmpty else { return }
        html.add("section") { section in
            section.element("h2", [], "The talks step by step")
            section.add("ol") { list in
                for (index, step) in steps.enumerated() {
                    let head = "\(index + 1). \(ClockTime.day(step.time.day)): \(step.from) → \(step.stage)"
                    let entry = Digest.Entry(head: head, body: "“\(step.evidence.words)”", sources: [.init(step.evidence.source)])
                    list.add("li") { DigestPage.write(entry, to: &$0) }
                }
            }
        }
    }

    private static func writeEvents(_ events: [TalkEvents.Event], to html: inout HTMLText) {
        guard !events.isEmpty else { return }
        DigestPage.write(Digest.Section(title: "Meetings and deadlines by day", entries: events.map(entry)), to: &html)
    }

    private static func writeKey(to html: inout HTMLText) {
        html.add(
            """
            Green: near a deal; blue: talking; red: in trouble. Circles: meetings, filled where they were held, dashed where they were \
            cancelled. Diamonds: deadlines; an arrow leads to one beyond the edge. Grey: still ahead.
            """)
    }

    private static func entry(_ event: TalkEvents.Event) -> Digest.Entry {
        let count = MeetingText.count(event.articleCount)
        return Digest.Entry(
            head: "\(ClockTime.day(event.day)): \(event.head)\(count)", body: event.body, sources: event.sources.map { .init($0) })
    }

    private static func writeTariffs(_ rates: [RateHistory], limit: Int, to html: inout HTMLText) {
        let statements = rates.flatMap(\.statements)
        guard let first = statements.map(\.day).min(), let last = statements.map(\.day).max() else { return }
        let axis = TimeAxis(first.start, last.start, marginBefore: 0.14, marginAfter: 0.06)
        let highest = statements.flatMap { [$0.rate, $0.from ?? 0] }.max() ?? 0
        html.add("section") { section in
            section.element("h2", [], "Tariffs over time")
            section.add("div", [("class", "pair")]) { pair in
                for (index, history) in rates.enumerated() {
                    pair.add("figure") {
                        $0.element("figcaption", [], history.name + (history.isDisputed ? " (sources disagree)" : ""))
                        $0.add(RateDrawing(history: history, axis: axis, highest: highest).html(key: "rates-\(index + 1)"))
                        RateTable.write(history, limit: limit, to: &$0)
                    }
                }
            }
            section.element(
                "p", [("class", "note")], "A point: what an article gives on the day of its publication. The line: what most give.")
        }
    }
}
