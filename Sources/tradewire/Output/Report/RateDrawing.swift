import Model

/// A tariff over time: a point for each rate that articles of a day give, a line that steps where most of them give another.
struct RateDrawing {
    let history: RateHistory
    let axis: TimeAxis
    /// In percent, at the top of the scale: the same for all drawings of a page.
    let highest: Double

    private static let height = 200
    private static let top = 26.0
    private static let foot = 176.0

    func html(key: String) -> HTMLText {
        var drawing = Drawing(height: Self.height)
        drawing.ticks(of: axis, top: 8)
        for level in levels {
            drawing.line(0, y(level), 100, y(level), "grid")
            drawing.text("\(Int(level)) %", 0, y(level) - 4, anchor: "start")
        }
        addCourse(to: &drawing)
        for statement in history.statements {
            let title = "\(statement.words), \(ClockTime.day(statement.day)): \(Self.sources(statement))"
            drawing.dot(x(statement.day), y(statement.rate), radius: 4.5, "point", title: title)
        }
        addLabels(to: &drawing)
        let words = history.statements.map { "\($0.words) on \(ClockTime.day($0.day))" }.joined(separator: "; ")
        return drawing.svg(key: key, title: "\(history.name), \(DaySpan.text(axis.from.day, axis.to.day))", description: words)
    }

    static func sources(_ statement: RateHistory.Statement) -> String {
        let others = statement.articleCount == 1 ? "" : " and \(statement.articleCount - 1) more"
        return Citation.brief(statement.newest.source) + others
    }

    private func addCourse(to drawing: inout Drawing) {
        let course = history.course
        for (index, step) in course.enumerated() {
            let before = index > 0 ? course[index - 1] : nil
            let x = x(step.day)
            if let before { drawing.line(self.x(before.day), y(before.rate), x, y(before.rate), "course") }
            // Where an article says what the rate was, the step begins there, whatever was said last.
            if let from = step.from ?? before?.rate, from != step.rate { drawing.line(x, y(from), x, y(step.rate), "course") }
        }
    }

    /// The newest first; what would stand on another label is left to the table.
    private func addLabels(to drawing: inout Drawing) {
        var taken: [(x: Double, y: Double)] = []
        for statement in history.statements.reversed() {
            let place = (x: x(statement.day), y: y(statement.rate) - 9)
            guard !taken.contains(where: { abs($0.x - place.x) < 16 && abs($0.y - place.y) < 15 }), !isOnPoint(place) else { continue }
            taken.append(place)
            drawing.text(Self.rate(statement), place.x, place.y, anchor: Drawing.anchor(place.x), style: "value")
        }
    }

    private func isOnPoint(_ place: (x: Double, y: Double)) -> Bool {
        history.statements.contains { abs(x($0.day) - place.x) < 7 && (-16..<7).contains(y($0.rate) - place.y) }
    }

    private static func rate(_ statement: RateHistory.Statement) -> String {
        statement.words.split(separator: " → ").last.map(String.init) ?? statement.words
    }

    /// Three or four lines across, at round numbers.
    private var levels: [Double] {
        let step = [5.0, 10, 20, 25, 50, 100, 200, 500].first { highest / $0 <= 4 } ?? 1000
        return Array(stride(from: 0, through: highest, by: step))
    }

    private func x(_ day: CivilDay) -> Double { axis.place(day.start) }
    private func y(_ rate: Double) -> Double { Self.foot - rate / max(highest, 1) * (Self.foot - Self.top) }
}
