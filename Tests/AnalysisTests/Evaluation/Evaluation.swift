import Analysis
import Model

/// All labelled sets read once: a tally for every row of the table and every set, and the misses that may be seen.
struct Evaluation {
    private(set) var misses: [String] = []
    private var tallies: [Row: [LabelledSet: Tally]] = [:]

    /// What a tally is of: the facts of one kind, all facts, those of a language, or the verdicts on items.
    enum Row: Hashable {
        case kind(String), language(String), allFacts, relevant, core

        static let all: [Row] =
            LabelledPassage.kinds.map(Row.kind) + [.language("English"), .language("Chinese"), .allFacts, .relevant, .core]

        var name: String {
            switch self {
            case .kind(let name), .language(let name): name
            case .allFacts: "all facts"
            case .relevant: "relevant"
            case .core: "core"
            }
        }
    }

    init(analyser: Analyser, scorer: RelevanceScorer) {
        for set in LabelledSet.allCases {
            for passage in set.passages {
                let found = passage.found(by: analyser)
                for row in [.kind(passage.kind), .language(passage.language), .allFacts] as [Row] {
                    tallies[row, default: [:]][set, default: Tally()].add(wanted: passage.wanted, found: found)
                }
                guard set.listsMisses, found != passage.wanted else { continue }
                misses.append("\(passage.kind): \(passage.text)\n  wanted \(passage.wanted.sorted())\n  found  \(found.sorted())")
            }
            for item in set.items {
                let verdict = item.verdict(by: scorer)
                for (row, isMember) in [(Row.relevant, { $0 != "no" }), (.core, { $0 == "core" })] as [(Row, (String) -> Bool)] {
                    tallies[row, default: [:]][set, default: Tally()].add(
                        wanted: isMember(item.wanted) ? ["it is"] : [], found: isMember(verdict) ? ["it is"] : [])
                }
                guard set.listsMisses, verdict != item.wanted else { continue }
                misses.append("relevance: \(item.title)\n  wanted \(item.wanted), found \(verdict)")
            }
        }
    }

    func tally(_ row: Row, of set: LabelledSet) -> Tally { tallies[row]?[set] ?? Tally() }

    /// Of several sets together.
    func tally(_ row: Row, of sets: [LabelledSet]) -> Tally { sets.map { tally(row, of: $0) }.reduce(into: Tally()) { $0.add($1) } }

    /// One line a row: of each set and of all together how many passages or items, precision and recall in percent.
    var table: String {
        let groups = LabelledSet.allCases.map { ($0.rawValue, [$0]) } + [("all", LabelledSet.allCases)]
        let heads = groups.map { $0.0.padded(to: 15) }.joined(separator: " | ")
        let units = groups.map { _ in "   n    P    R".padded(to: 15) }.joined(separator: " | ")
        let lines = Row.all.map { row in
            let cells = groups.map { _, sets in
                let tally = tally(row, of: sets)
                return ["\(tally.count)".leading(4), percent(tally.precision), percent(tally.recall)].joined(separator: " ").padded(to: 15)
            }
            return "\(row.name.padded(to: 10)) | \(cells.joined(separator: " | "))"
        }
        return (["".padded(to: 10) + " | " + heads, "".padded(to: 10) + " | " + units] + lines).joined(separator: "\n")
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))".leading(4) }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
    fileprivate func leading(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
