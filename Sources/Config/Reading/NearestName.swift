/// The name that the user most likely meant.
/// - Returns: `nil` where none is near: at most a third of the letters may differ, and at least one slip is forgiven.
func nearestName(to word: String, among names: [String]) -> String? {
    guard word.utf8.count <= 64 else { return nil }
    let plain = folded(word)
    let best = names.map { ($0, editDistance(plain, folded($0))) }.min { $0.1 < $1.1 }
    guard let (name, distance) = best, distance <= max(1, plain.count / 3) else { return nil }
    return name
}

/// `perHost`, `per-host` and `PER_HOST` are all spelt like `per_host`.
private func folded(_ word: String) -> [UInt8] {
    word.lowercased().utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
}

/// Insertions, removals, changes and swaps of neighbours (optimal string alignment).
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard !a.isEmpty else { return b.count }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for (i, left) in a.enumerated() {
        var row = [i + 1]
        for (j, right) in b.enumerated() {
            var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (left == right ? 0 : 1))
            if i > 0, j > 0, left == b[j - 1], a[i - 1] == right { cost = min(cost, beforeLast[j - 1] + 1) }
            row.append(cost)
        }
        beforeLast = last
        last = row
    }
    return last[b.count]
}
