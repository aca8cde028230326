/// Rows under headers, fitted to a width.
struct Table {
    struct Column {
        var header: String
        var isRight = false
        /// How far it may shrink before it is left out; `nil`: it keeps its width.
        var narrowest: Int?
        /// No wider than that while others want room.
        var widest: Int?
        /// Left out first where room is short; 0 is never left out.
        var sacrifice = 0
    }

    struct Row {
        var cells: [Line]
        /// Stands after the last cell and is never cut: a count of copies.
        var tail: Line?
        /// Whole lines under the row, indented to the last column.
        var notes: [Line] = []
    }

    let columns: [Column]
    var rows: [Row] = []

    private static let gap = 2
    private static let noteWidth = 36

    init(columns: [Column]) { self.columns = columns }

    func write(to out: inout StandardOutput) throws {
        let layout = TableLayout(columns: columns, natural: naturalWidths, limit: out.look.columns, gap: Self.gap)
        if columns.contains(where: { !$0.header.isEmpty }) {
            let headers = columns.map { Line($0.header, .dim) }
            try out.write(line(headers, tail: nil, layout, out.look))
        }
        for row in rows {
            try out.write(line(row.cells, tail: row.tail, layout, out.look))
            for note in row.notes { try out.write(indented(note, layout, out.look)) }
        }
    }

    private var naturalWidths: [Int] {
        columns.indices.map { index in
            let header = DisplayWidth.of(columns[index].header)
            let isLast = index == columns.count - 1
            return rows.reduce(header) { widest, row in
                let tail = isLast ? row.tail.map { $0.width + 1 } ?? 0 : 0
                return max(widest, (index < row.cells.count ? row.cells[index].width : 0) + tail)
            }
        }
    }

    private func line(_ cells: [Line], tail: Line?, _ layout: TableLayout, _ look: Look) -> Line {
        var line = Line()
        for (position, index) in layout.shown.enumerated() {
            guard index < cells.count else { break }
            let isLast = position == layout.shown.count - 1
            let width = layout.widths[index]
            let room = isLast ? max(1, width - (tail.map { $0.width + 1 } ?? 0)) : width
            var cell = cells[index].clipped(to: room, omission: look.omission)
            if !isLast || columns[index].isRight { cell = cell.padded(to: width, isRight: columns[index].isRight) }
            if position > 0 { line.pad(to: line.width + (columns[layout.shown[position - 1]].header.isEmpty ? 1 : Self.gap)) }
            line.add(cell)
        }
        if let tail {
            line.pad(to: line.width + 1)
            line.add(tail)
        }
        return line.trimmed
    }

    /// Under the last column, or further left where that leaves too little to read.
    private func indented(_ note: Line, _ layout: TableLayout, _ look: Look) -> Line {
        var line = Line()
        guard let columns = look.columns else {
            line.pad(to: layout.lastColumnStart)
            line.add(note)
            return line
        }
        let start = min(layout.lastColumnStart, max(Self.gap, columns - Self.noteWidth))
        line.pad(to: start)
        line.add(note.clipped(to: max(1, columns - start), omission: look.omission))
        return line
    }
}
