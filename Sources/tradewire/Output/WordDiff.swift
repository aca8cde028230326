/// The difference between two texts by words: what stayed, what went, what came.
enum WordDiff {
    struct Piece: Equatable {
        enum Kind { case same, removed, added }
        var kind: Kind
        var text: String
    }

    /// Beyond that many steps the rest is shown as replaced whole: the cost is bounded, whatever the texts.
    private static let editLimit = 600

    /// Eugene Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), greedy form.
    static func between(_ old: String, _ new: String) -> [Piece] {
        let a = words(old)
        let b = words(new)
        var prefix = 0
        while prefix < min(a.count, b.count), a[prefix] == b[prefix] { prefix += 1 }
        var suffix = 0
        while suffix < min(a.count, b.count) - prefix, a[a.count - 1 - suffix] == b[b.count - 1 - suffix] { suffix += 1 }

        var pieces: [Piece] = []
        append(a[..<prefix], .same, to: &pieces)
        script(Array(a[prefix..<(a.count - suffix)]), Array(b[prefix..<(b.count - suffix)]), into: &pieces)
        append(a[(a.count - suffix)...], .same, to: &pieces)
        return pieces
    }

    /// Words with the space that follows them; each wide character is a word.
    static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        var previous: Unicode.Scalar?
        var index = text.unicodeScalars.startIndex
        while index < text.unicodeScalars.endIndex {
            let scalar = text.unicodeScalars[index]
            if let previous, isSpace(previous) && !isSpace(scalar) || DisplayWidth.of(scalar) == 2 || DisplayWidth.of(previous) == 2 {
                if start < index { words.append(text[start..<index]) }
                start = index
            }
            previous = scalar
            index = text.unicodeScalars.index(after: index)
        }
        if start < text.endIndex { words.append(text[start...]) }
        return words
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" || scalar == "\t" }

    private static func script(_ a: [Substring], _ b: [Substring], into pieces: inout [Piece]) {
        guard !a.isEmpty, !b.isEmpty, let trace = trace(a, b) else {
            append(a[...], .removed, to: &pieces)
            append(b[...], .added, to: &pieces)
            return
        }
        for (kind, word) in walk(trace, a, b).reversed() { append([word], kind, to: &pieces) }
    }

    /// The furthest-reaching paths after each number of edits, `nil` past the limit. Row d holds diagonals -d...d.
    private static func trace(_ a: [Substring], _ b: [Substring]) -> [[Int]]? {
        var rows: [[Int]] = []
        var last: [Int] = []
        for edits in 0...min(editLimit, a.count + b.count) {
            var row = [Int](repeating: 0, count: 2 * edits + 1)
            for diagonal in stride(from: -edits, through: edits, by: 2) {
                var x = start(last, edits, diagonal)
                while x < a.count, x - diagonal < b.count, x - diagonal >= 0, a[x] == b[x - diagonal] { x += 1 }
                row[diagonal + edits] = x
                if x >= a.count, x - diagonal >= b.count {
                    rows.append(row)
                    return rows
                }
            }
            rows.append(row)
            last = row
        }
        return nil
    }

    /// Where diagonal `diagonal` begins after one more edit than `last` holds.
    private static func start(_ last: [Int], _ edits: Int, _ diagonal: Int) -> Int {
        guard edits > 0 else { return 0 }
        return takesInsertion(last, edits, diagonal) ? value(last, edits - 1, diagonal + 1) : value(last, edits - 1, diagonal - 1) + 1
    }

    private static func takesInsertion(_ last: [Int], _ edits: Int, _ diagonal: Int) -> Bool {
        diagonal == -edits || (diagonal != edits && value(last, edits - 1, diagonal - 1) < value(last, edits - 1, diagonal + 1))
    }

    private static func value(_ row: [Int], _ edits: Int, _ diagonal: Int) -> Int { row[diagonal + edits] }

    /// From the end back to the start.
    private static func walk(_ trace: [[Int]], _ a: [Substring], _ b: [Substring]) -> [(Piece.Kind, Substring)] {
        var steps: [(Piece.Kind, Substring)] = []
        var x = a.count
        var y = b.count
        for edits in stride(from: trace.count - 1, through: 0, by: -1) {
            let diagonal = x - y
            let last = edits > 0 ? trace[edits - 1] : []
            let isInsertion = edits > 0 && takesInsertion(last, edits, diagonal)
            let startX = start(last, edits, diagonal)
            while x > startX, x > 0, y > 0 {
                steps.append((.same, a[x - 1]))
                x -= 1
                y -= 1
            }
            guard edits > 0 else { break }
            if isInsertion {
                y -= 1
                steps.append((.added, b[y]))
            } else {
                x -= 1
                steps.append((.removed, a[x]))
            }
        }
        return steps
    }

    private static func append(_ words: ArraySlice<Substring>, _ kind: Piece.Kind, to pieces: inout [Piece]) {
        guard !words.isEmpty else { return }
        if let last = pieces.indices.last, pieces[last].kind == kind {
            pieces[last].text += words.joined()
        } else {
            pieces.append(Piece(kind: kind, text: words.joined()))
        }
    }
}
