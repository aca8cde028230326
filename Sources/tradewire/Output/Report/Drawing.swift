/// A drawing as wide as its place and so many pixels high: across in percent, down in pixels, so that nothing is stretched.
struct Drawing {
    let height: Int
    private(set) var shapes = HTMLText()

    init(height: Int) { self.height = height }

    /// The drawing with what it shows in words, for those who cannot see it.
    /// - Parameter key: of this drawing alone on its page.
    func svg(key: String, title: String, description: String) -> HTMLText {
        var html = HTMLText()
        let attributes = [
            ("class", "chart"), ("role", "img"), ("aria-labelledby", "\(key)-title \(key)-words"), ("width", "100%"),
            ("height", "\(height)"),
        ]
        html.add("svg", attributes) {
            $0.element("title", [("id", "\(key)-title")], title)
            $0.element("desc", [("id", "\(key)-words")], description)
            $0.add(shapes)
        }
        return html
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
        shapes.open("line", [("x1", percent(x1)), ("y1", pixels(y1)), ("x2", percent(x2)), ("y2", pixels(y2)), ("class", style)])
        shapes.close("line")
    }

    /// - Parameter anchor: start, middle or end.
    mutating func text(_ words: String, _ x: Double, _ y: Double, anchor: String = "middle", style: String = "") {
        let place = [("x", percent(x)), ("y", pixels(y)), ("text-anchor", anchor)]
        shapes.element("text", style.isEmpty ? place : place + [("class", style)], words)
    }

    mutating func bar(_ x1: Double, _ x2: Double, _ y: Double, _ height: Double, _ style: String, title: String? = nil) {
        let place = [("x", percent(x1)), ("y", pixels(y)), ("width", percent(x2 - x1)), ("height", pixels(height)), ("class", style)]
        add("rect", place, title)
    }

    mutating func dot(_ x: Double, _ y: Double, radius: Double, _ style: String, title: String) {
        add("circle", [("cx", percent(x)), ("cy", pixels(y)), ("r", pixels(radius)), ("class", style)], title)
    }

    /// - Parameter path: around its own zero, in pixels.
    mutating func mark(_ path: String, _ x: Double, _ y: Double, _ style: String, title: String) {
        shapes.open("svg", [("x", percent(x)), ("y", pixels(y)), ("overflow", "visible")])
        add("path", [("d", path), ("class", style)], title)
        shapes.close("svg")
    }

    /// The axis at the foot: a line down from `top` at each tick, and its name.
    mutating func ticks(of axis: TimeAxis, top: Double) {
        for tick in axis.ticks {
            let x = axis.place(tick.time)
            line(x, top, x, Double(height) - 18, "grid")
            text(tick.name, x, Double(height) - 4, anchor: Self.anchor(x))
        }
    }

    /// Words near an edge stand inside of it.
    static func anchor(_ x: Double) -> String { x < 8 ? "start" : x > 92 ? "end" : "middle" }

    private mutating func add(_ tag: String, _ attributes: [(String, String)], _ title: String?) {
        shapes.add(tag, attributes) { if let title { $0.element("title", [], title) } }
    }

    /// Two decimals are finer than any screen.
    private func percent(_ value: Double) -> String { "\(rounded(value))%" }
    private func pixels(_ value: Double) -> String { rounded(value) }

    private func rounded(_ value: Double) -> String {
        let hundredths = Int64((value * 100).rounded())
        return hundredths % 100 == 0 ? "\(hundredths / 100)" : "\(Double(hundredths) / 100)"
    }
}
