/// A trie in two arrays (Aoe's double array): one addition and one comparison a step, and all of it in a few hundred kilobytes.
struct PatternTrie: Sendable {
    private struct Cell {
        var base: Int32 = 0
        /// The state that this cell is a child of; -1 where it is free.
        var check: Int32 = -1
        /// Index of the first form that ends here; -1 where none does.
        var forms: Int32 = -1
    }

    private var cells: [Cell]
    private var lastUsed: Int
    static let root = 0

    /// - Parameter patterns: distinct code sequences in ascending order; the index of one is what `form(at:)` returns.
    init(patterns: [[Int]], alphabetSize: Int) {
        cells = [Cell(base: 1, check: 0)]
        lastUsed = 0
        // From here on, a free cell's number less any code is a valid base.
        var firstFree = alphabetSize + 1
        lastUsed = firstFree
        grow(to: firstFree + 1)
        var queue: [(state: Int, depth: Int, range: Range<Int>)] = [(Self.root, 0, 0..<patterns.count)]
        var head = 0
        while head < queue.count {
            let (state, depth, range) = queue[head]
            head += 1
            var children: [(code: Int, range: Range<Int>)] = []
            for index in range {
                guard depth < patterns[index].count else {
                    cells[state].forms = Int32(index)
                    continue
                }
                let code = patterns[index][depth]
                if let last = children.last, last.code == code {
                    children[children.count - 1].range = last.range.lowerBound..<index + 1
                } else {
                    children.append((code, index..<index + 1))
                }
            }
            guard !children.isEmpty else { continue }
            let base = place(children.map(\.code), from: &firstFree, alphabetSize: alphabetSize)
            cells[state].base = Int32(base)
            for child in children {
                cells[base + child.code].check = Int32(state)
                lastUsed = max(lastUsed, base + child.code)
                queue.append((base + child.code, depth + 1, child.range))
            }
        }
        cells.removeLast(max(0, cells.count - lastUsed - 1))
        cells.append(contentsOf: repeatElement(Cell(), count: alphabetSize + 1))
    }

    /// The state after `code`, or -1. A state's base plus any code lies inside `cells`: `init` ends with a margin as wide as the alphabet.
    @inline(__always)
    func next(_ state: Int, _ code: Int) -> Int {
        let target = Int(cells[state].base) + code
        return cells[target].check == Int32(state) && target != Self.root ? target : -1
    }

    @inline(__always)
    func form(at state: Int) -> Int { Int(cells[state].forms) }

    /// Finds a base at which all children fall on free cells. Single children fill the gaps; for several, only the sparse end is
    /// searched, or the dense beginning would be walked over again for every state.
    private mutating func place(_ codes: [Int], from firstFree: inout Int, alphabetSize: Int) -> Int {
        while firstFree < cells.count, cells[firstFree].check >= 0 { firstFree += 1 }
        grow(to: firstFree + 1)
        let first = codes.first ?? 0
        if codes.count == 1 { return firstFree - first }
        var base = max(firstFree, lastUsed - alphabetSize) - first
        while true {
            grow(to: base + alphabetSize + 1)
            if codes.allSatisfy({ cells[base + $0].check < 0 }) { return base }
            base += 1
        }
    }

    private mutating func grow(to count: Int) {
        if cells.count < count { cells.append(contentsOf: repeatElement(Cell(), count: max(count, cells.count * 2) - cells.count)) }
    }
}
