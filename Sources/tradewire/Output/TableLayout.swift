/// Which columns of a table are shown, and how wide.
struct TableLayout: Equatable {
    /// Indices of the columns shown, in order.
    private(set) var shown: [Int]
    /// By index of the column.
    private(set) var widths: [Int]
    /// Where the last column begins.
    private(set) var lastColumnStart: Int

    /// Shrinks what may shrink, the widest first; where that is not enough, leaves out columns in the order of their sacrifice.
    init(columns: [Table.Column], natural: [Int], limit: Int?, gap: Int) {
        shown = Array(columns.indices)
        widths = columns.indices.map { min(natural[$0], columns[$0].widest ?? .max) }
        lastColumnStart = 0
        if let limit {
            fit(columns, limit, gap)
            widen(columns, natural, limit, gap)
        } else {
            widths = natural
        }
        lastColumnStart = total(columns, gap) - (shown.last.map { widths[$0] } ?? 0)
    }

    private mutating func fit(_ columns: [Table.Column], _ limit: Int, _ gap: Int) {
        while true {
            shrink(columns, limit, gap)
            guard total(columns, gap) > limit else { return }
            guard let victim = shown.filter({ columns[$0].sacrifice > 0 }).max(by: { columns[$0].sacrifice < columns[$1].sacrifice }) else {
                break
            }
            shown.removeAll { $0 == victim }
        }
        // Nothing more can go: the widest give way, whatever they asked for.
        while total(columns, gap) > limit, let widest = shown.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1 {
            widths[widest] -= 1
        }
    }

    private mutating func shrink(_ columns: [Table.Column], _ limit: Int, _ gap: Int) {
        var excess = total(columns, gap) - limit
        let shrinkable = shown.filter { columns[$0].narrowest != nil }.sorted { widths[$0] > widths[$1] }
        for index in shrinkable where excess > 0 {
            let step = min(excess, max(0, widths[index] - (columns[index].narrowest ?? widths[index])))
            widths[index] -= step
            excess -= step
        }
    }

    /// What is left over goes to columns that were held back.
    private mutating func widen(_ columns: [Table.Column], _ natural: [Int], _ limit: Int, _ gap: Int) {
        var spare = limit - total(columns, gap)
        for index in shown where spare > 0 {
            let step = min(spare, natural[index] - widths[index])
            widths[index] += max(0, step)
            spare -= max(0, step)
        }
    }

    private func total(_ columns: [Table.Column], _ gap: Int) -> Int {
        shown.indices.reduce(0) { sum, position in
            let space = position == 0 ? 0 : columns[shown[position - 1]].header.isEmpty ? 1 : gap
            return sum + widths[shown[position]] + space
        }
    }
}
