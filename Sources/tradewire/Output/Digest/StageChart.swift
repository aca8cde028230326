import API
import Model

/// The stages of the talks on an axis of time, with the days of meetings and deadlines. Shapes alone are stretched to the width of the
/// screen; words stand beside them as text, so that they stay legible on a phone.
struct StageChart {
    let from: Timestamp
    let to: Timestamp
    let steps: [StageStep]
    let entries: [Timeline.Entry]

    private static let width = 1000.0
    private static let height = 88.0

    /// `nil` where there is nothing to draw.
    var html: HTMLText? {
        guard to > from, !steps.isEmpty || !entries.isEmpty else { return nil }
        var html = HTMLText()
        html.open(
            "svg",
            [
                ("viewBox", "0 0 \(Int(Self.width)) \(Int(Self.height))"), ("preserveAspectRatio", "none"), ("role", "img"),
                ("aria-label", "Stages of the talks, meetings and deadlines from \(ClockTime.day(from.day)) to \(ClockTime.day(to.day))"),
            ])
        for (index, step) in steps.enumerated() { add(step, until: index + 1 < steps.count ? steps[index + 1].time : to, to: &html) }
        for entry in entries where entry.fact.fact.kind != .stage { add(entry, to: &html) }
        html.close("svg")
        html.open("div", [("class", "ends")])
        html.element("span", [], ClockTime.day(from.day))
        html.element("span", [], ClockTime.day(to.day))
        html.close("div")
        html.element(
            "p", [("class", "note")],
            "Bars: the stage of the talks, taller the nearer to a deal. Lines: meetings and deadlines. Each is told and cited below.")
        return html
    }

    /// A bar from a step to the next. What lies before the axis is drawn from its start.
    private func add(_ step: StageStep, until end: Timestamp, to html: inout HTMLText) {
        let left = x(max(step.time, from))
        let right = x(min(end, to))
        guard right > left else { return }
        let tall = Self.closeness(step.stage) * (Self.height - 16)
        html.open(
            "rect",
            [
                ("x", number(left)), ("y", number(Self.height - tall)), ("width", number(right - left)), ("height", number(tall)),
                ("style", "fill:var(--bar);stroke:var(--paper);vector-effect:non-scaling-stroke"),
            ])
        html.element("title", [], "\(step.stage) from \(ClockTime.day(step.time.day))")
        html.close("rect")
    }

    private func add(_ entry: Timeline.Entry, to html: inout HTMLText) {
        guard entry.time >= from, entry.time <= to else { return }
        let place = number(x(entry.time))
        html.open(
            "line",
            [
                ("x1", place), ("x2", place), ("y1", "0"), ("y2", number(Self.height)),
                ("style", "stroke:var(--mark);stroke-width:2;vector-effect:non-scaling-stroke"),
            ])
        html.element("title", [], "\(ClockTime.day(entry.time.day)): \(FactSentence(entry.fact).text)")
        html.close("line")
    }

    private func x(_ time: Timestamp) -> Double {
        Double(time.milliseconds - from.milliseconds) / Double(to.milliseconds - from.milliseconds) * Self.width
    }

    /// One decimal is finer than any screen.
    private func number(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

    private static func closeness(_ stage: String) -> Double {
        switch stage {
        case "in-force", "extended": 1
        case "agreed": 0.9
        case "framework": 0.75
        case "held": 0.6
        case "restarted", "scheduled": 0.5
        case "accused": 0.3
        case "stalled", "expired": 0.2
        default: 0.1
        }
    }
}
