/// What was found of what is there, and what was found that is not.
struct Tally {
    private(set) var count = 0
    private var right = 0, wrong = 0, missed = 0

    var precision: Double { Double(right) / Double(max(1, right + wrong)) }
    var recall: Double { Double(right) / Double(max(1, right + missed)) }

    mutating func add(wanted: Set<String>, found: Set<String>) {
        count += 1
        right += wanted.intersection(found).count
        wrong += found.subtracting(wanted).count
        missed += wanted.subtracting(found).count
    }

    mutating func add(_ other: Tally) {
        count += other.count
        right += other.right
        wrong += other.wrong
        missed += other.missed
    }
}
