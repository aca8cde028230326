import API
import Model

/// The stages of the talks as a band on an axis of time, with meetings and deadlines under it.
struct StageDrawing {
    let steps: [StageStep]
    let events: [TalkEvents.Event]
    let axis: TimeAxis
    /// The newest moment that articles tell of; what lies after it was still ahead.
    let present: Timestamp

    /// `nil` where there is nothing to draw.
    init?(steps: [StageStep], events: [TalkEvents.Event], present: Timestamp) {
        let days = events.map(\.day.start)
        guard let first = (steps.map(\.time) + days).min(), first <= present else { return nil }
        self.steps = steps
        self.events = events
        self.present = present
        // As much of the future as of the past at most: a deadline far ahead would press the rest together. It stands at the edge.
        let ahead = present.adding(seconds: max(present.seconds - first.seconds, 7 * 86_400))
        let last = max(present, days.filter { $0 <= ahead }.max() ?? present)
        axis = TimeAxis(first, last, marginBefore: 0.02, marginAfter: 0.04)
    }

    private static let stageTop = 20.0
    private static let stageHeight = 30.0
    private static let meetingTop = 88.0
    private static let deadlineTop = 132.0

    var html: HTMLText {
        var drawing = Drawing(height: 176)
        let now = axis.place(present)
        drawing.bar(now, 100, 0, 158, "ahead")
        drawing.ticks(of: axis, top: 0)
        drawing.text("Stage of the talks", 0, 14, anchor: "start", style: "lane")
        drawing.text("Meetings", 0, 72, anchor: "start", style: "lane")
        drawing.text("Deadlines", 0, 116, anchor: "start", style: "lane")
        addCarried(to: &drawing)
        for (index, step) in steps.enumerated() {
            // The last one stands: it reaches a little beyond the report that says so, or it could not be seen.
            let end = index + 1 < steps.count ? axis.place(steps[index + 1].time) : min(100, now + 4)
            add(step, number: index + 1, until: end, to: &drawing)
        }
        for event in events { add(event, to: &drawing) }
        return drawing.svg(key: "stages", title: title, description: description)
    }

    private var title: String { "Stage of the talks, meetings and deadlines, \(DaySpan.text(axis.from.day, axis.to.day))" }

    private var description: String {
        let stages = steps.map { "\($0.stage) from \(ClockTime.day($0.time.day))" }
        let days = events.map { "\($0.name) on \(ClockTime.day($0.day))" }
        return (stages + days).joined(separator: "; ")
    }

    /// The stage before the first step that is drawn.
    private func addCarried(to drawing: inout Drawing) {
        guard let first = steps.first, first.from != "none" else { return }
        let right = axis.place(first.time)
        drawing.bar(0, right, Self.stageTop, Self.stageHeight, "stage \(StageTone(first.from).rawValue)", title: "before: \(first.from)")
        for label in StageLabel.labels(name: first.from, number: nil, width: right) {
            drawing.text(label.words, right / 2, Self.stageTop + 20, style: label.style)
        }
    }

    private func add(_ step: StageStep, number: Int, until right: Double, to drawing: inout Drawing) {
        let left = axis.place(step.time)
        guard right > left else { return }
        let title = "\(number). \(step.stage) from \(ClockTime.day(step.time.day)): \(Citation.brief(step.evidence.source))"
        drawing.bar(left, right, Self.stageTop, Self.stageHeight, "stage \(StageTone(step.stage).rawValue)", title: title)
        let middle = (left + right) / 2
        let y = Self.stageTop + 20
        for label in StageLabel.labels(name: step.stage, number: number, width: right - left) {
            drawing.text(label.words, middle, y, style: label.style)
        }
    }

    private func add(_ event: TalkEvents.Event, to drawing: inout Drawing) {
        let x = axis.place(event.day.start)
        let isBeyond = !axis.contains(event.day.start)
        let count = MeetingText.count(event.articleCount)
        let words = event.body.isEmpty ? event.head : "\(event.head): \(event.body)"
        let sources = event.sources.prefix(1).map { ", \(Citation.brief($0))" }.joined()
        let title = "\(ClockTime.day(event.day)): \(words)\(count)\(sources)"
        switch event.kind {
        case .deadline where isBeyond: drawing.mark("M-14 -7L-2 0L-14 7z", x, Self.deadlineTop, "deadline", title: title)
        case .deadline: drawing.mark("M0 -7L7 0L0 7L-7 0z", x, Self.deadlineTop, "deadline", title: title)
        case .held: drawing.dot(x, Self.meetingTop, radius: 6, "held", title: title)
        case .planned, .cancelled: drawing.dot(x, Self.meetingTop, radius: 5.5, event.kind.rawValue, title: title)
        }
    }
}

/// Whether a stage is good news for a deal: the colour that goes with its name.
enum StageTone: String {
    case good, open, bad, unknown

    init(_ stage: String?) {
        switch stage {
        case "in-force", "extended", "agreed", "framework": self = .good
        case "held", "restarted", "scheduled": self = .open
        case "accused", "stalled", "expired": self = .bad
        default: self = .unknown
        }
    }
}

/// What is written on a part of the band: its name or its number, as far as there is room on a phone and on a wide screen.
enum StageLabel {
    /// Pixels in a percent of the drawing's width.
    private static let phone = 3.2
    private static let wide = 7.0

    /// - Parameter width: in percent.
    static func labels(name: String, number: Int?, width: Double) -> [(words: String, style: String)] {
        let nameWidth = Double(name.count) * 7.5 + 10
        let digits = number.map(String.init) ?? ""
        let numberWidth = digits.isEmpty ? Double.infinity : Double(digits.count) * 8 + 6
        let fits = { (pixels: Double, words: Double) in pixels * width >= words }
        if fits(phone, nameWidth) { return [(name, "name")] }
        let short = fits(phone, numberWidth) ? [(digits, fits(wide, nameWidth) ? "name on-phone" : "name")] : []
        if fits(wide, nameWidth) { return short + [(name, "name on-wide")] }
        return short.isEmpty && fits(wide, numberWidth) ? [(digits, "name on-wide")] : short
    }
}
