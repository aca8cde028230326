/// Lines that are links to somewhere else and little besides.
enum LinkLines {
    private static let share = 0.6
    private static let weightLimit: Int32 = 250
    private static let announcementWeight: Int32 = 60

    static func drop(_ blocks: [DraftBlock], _ reasons: inout [DropReason]) {
        var shares = [Double](repeating: 1, count: blocks.count)
        for run in listRuns(blocks) {
            let weight = blocks[run].reduce(0) { $0 + $1.weight }
            let links = blocks[run].reduce(0) { $0 + $1.linkWeight }
            for index in run { shares[index] = Double(links) / Double(max(1, weight)) }
        }
        for index in blocks.indices where reasons[index] == .live && isLinks(blocks[index]) {
            let next = blocks[(index + 1)...].first
            // A linked heading over running text heads a section; over another link or nothing it is a teaser.
            if blocks[index].kind == .heading, let next, next.weight > 80, next.linkShare < 0.3 { continue }
            // An item of a list whose other items are text is an item like them.
            if blocks[index].kind == .listItem, shares[index] < share { continue }
            reasons[index] = .links
        }
    }

    /// A short line over two lines of links or more announces them, and nothing else.
    static func dropAnnouncements(_ blocks: [DraftBlock], _ reasons: inout [DropReason]) {
        for index in blocks.indices
        where reasons[index] == .live && blocks[index].weight < announcementWeight && !blocks[index].endsSentence {
            guard index + 2 < blocks.count, reasons[index + 1] == .links, reasons[index + 2] == .links else { continue }
            reasons[index] = .links
        }
    }

    private static func isLinks(_ block: DraftBlock) -> Bool { block.linkShare > share && block.weight < weightLimit }

    /// Runs of list items without another block between them.
    private static func listRuns(_ blocks: [DraftBlock]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for index in 0...blocks.count {
            let isItem = index < blocks.count && blocks[index].kind == .listItem
            if isItem {
                start = start ?? index
            } else if let first = start {
                runs.append(first..<index)
                start = nil
            }
        }
        return runs
    }
}
