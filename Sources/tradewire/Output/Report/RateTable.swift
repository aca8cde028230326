import Model

/// Every rate that is drawn, with the article that gives it: for those who cannot see the drawing, and for checking it.
enum RateTable {
    /// - Parameter limit: of the rows, the newest.
    static func write(_ history: RateHistory, limit: Int, to html: inout HTMLText) {
        let newest = Array(history.statements.reversed())
        html.add("table") { table in
            table.add("thead") { head in
                head.add("tr") { row in for name in ["Day", "Rate", "Said by"] { row.element("th", [("scope", "col")], name) } }
            }
            table.add("tbody") { body in
                for statement in newest.prefix(limit) { body.add("tr") { write(statement, to: &$0) } }
            }
        }
        if newest.count > limit { html.element("p", [("class", "note")], "and \(newest.count - limit) older ones") }
    }

    private static func write(_ statement: RateHistory.Statement, to html: inout HTMLText) {
        html.element("td", [("class", "day")], ClockTime.day(statement.day))
        html.element("td", [("class", "rate")], statement.words)
        html.add("td") {
            $0.link(Citation.short(statement.newest.source), to: statement.newest.source.link)
            if statement.articleCount > 1 { $0.add(" and \(statement.articleCount - 1) more") }
        }
    }
}
