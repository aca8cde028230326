import API
import Model

/// The stage of the talks for people: now, what others say, and the steps that led there.
struct StageText {
    let clock: ClockTime
    let look: Look
    let isVerbose: Bool

    func write(_ report: StageReport, to out: inout StandardOutput) throws {
        try out.write(
            clipped(Line("The talks: ") + Line(report.current.stage ?? StageReading.undetermined, .bold) + source(report.current)))
        if let newest = report.current.newest { try writeWords(newest, to: &out) }
        for other in report.alternatives {
            try out.write(clipped(Line("Others say: ") + Line(other.stage ?? StageReading.undetermined, .yellow) + source(other)))
            if let newest = other.newest { try writeWords(newest, to: &out) }
        }
        guard !report.history.isEmpty else { return }
        try out.blankLine()
        if let since = report.historySince {
            let words = SafeText("More is known than these steps are made of: reports since \(ClockTime.full(since)).")
            for row in look.columns.map({ words.wrapped(to: max(2, $0)) }) ?? [words] { try out.write(Line(row, .dim)) }
        }
        try StepPresentation(clock: clock, look: look).table(steps: report.history).write(to: &out)
    }

    /// ", 4 articles, the newest #41 Harbour Wire, 2025-06-05".
    private func source(_ reading: StageReading) -> Line {
        guard let newest = reading.newest else { return Line() }
        let count = reading.articleCount == 1 ? "1 article" : "\(reading.articleCount) articles"
        return Line(" (\(count)), \(Citation.brief(newest.source))", .dim)
    }

    private func writeWords(_ cited: CitedFact, to out: inout StandardOutput) throws {
        let words = SafeText("“\(cited.words)”")
        for row in look.columns.map({ words.wrapped(to: max(2, min(88, $0) - 2)) }) ?? [words] { try out.write(Line("  ") + Line(row)) }
        if isVerbose { try out.write(clipped(Line("  ") + Citation.span(cited))) }
    }

    private func clipped(_ line: Line) -> Line { look.columns.map { line.clipped(to: $0, omission: look.omission) } ?? line }
}

/// The steps from stage to stage, each with the report that moved it.
struct StepPresentation: Presentation {
    let kind = RecordKind.stageSteps
    let clock: ClockTime
    let look: Look

    init(_ session: Session) { self.init(clock: session.clock, look: session.look) }

    init(clock: ClockTime, look: Look) {
        self.clock = clock
        self.look = look
    }

    func table(_ records: [JSONValue]) throws -> Table { table(steps: try records.map(Self.step)) }

    func table(steps: [StageStep]) -> Table {
        var table = Table(columns: [
            .init(header: "DAY"), .init(header: "FROM", sacrifice: 2), .init(header: "STAGE"), .init(header: "ID", isRight: true),
            .init(header: "OUTLET", narrowest: 8, widest: 16, sacrifice: 1), .init(header: "WORDS", narrowest: 16),
        ])
        for step in steps {
            table.rows.append(
                .init(cells: [
                    Line(look.isTerminal ? ClockTime.day(step.time.day) : step.time.rfc3339, .dim), Line(step.from, .dim),
                    Line(step.stage, .bold), Line(SafeText(step.evidence.source.articleID), .dim),
                    Line(step.evidence.source.outlet ?? "", .cyan), Line(step.evidence.words),
                ]))
        }
        return table
    }

    func writeParagraph(_ record: JSONValue, to out: inout StandardOutput) throws {
        let step = try Self.step(record)
        try out.write(Line("\(step.time.day): \(step.from) → \(step.stage): “\(step.evidence.words)”"))
        try out.write(Line("  " + Citation.words(step.evidence.source), .dim))
    }

    func markdown(_ record: JSONValue) throws -> String {
        let step = try Self.step(record)
        let words = Markdown.escaped("\(step.time.day): \(step.from) → \(step.stage): “\(step.evidence.words)”")
        return "- \(words) — \(Citation.markdown(step.evidence.source))"
    }

    private static func step(_ record: JSONValue) throws -> StageStep {
        guard let step = StageStep(json: record) else { throw Failure.misunderstood("a step without what a step has") }
        return step
    }
}
