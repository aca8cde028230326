import Model

/// The words of the subject, compiled to find all of them in one pass.
///
/// Alphabetic forms match whole words, Han forms anywhere; of the forms that start at a place the longest wins and its text is not looked
/// at again, so 美国商务部 is the American ministry, not the United States and a Chinese one.
package struct Lexicon: Sendable {
    package let entries: [LexiconEntry]
    /// Every office with its holder, and the words of its title in lower case.
    let officeHolders: [(titleWords: [String], entry: Int, office: LexiconEntry.Office)]
    /// People whom one word is enough to name ("Trump"), by that word in lower case.
    let peopleOfOneWord: [String: Int]
    private let alphabet: Alphabet
    private let trie: PatternTrie
    /// For each pattern of the trie, the forms that fold to it: those that want their letter case first.
    private let forms: [[Form]]

    private struct Form: Sendable {
        var entry: Int
        /// The scalars that must be there letter for letter; `nil` where case does not count.
        var exact: [UInt32]?
    }

    private static let formLimit = 80

    /// - Throws: `LexiconError` for the first entry that cannot be used.
    package init(entries: [LexiconEntry]) throws(LexiconError) {
        self.entries = entries
        officeHolders = entries.enumerated().flatMap { index, entry in
            entry.offices.map { ($0.title.lowercased().split(separator: " ").map(String.init), index, $0) }
        }
        let words = entries.enumerated().filter { $1.kind == .person }.flatMap { index, entry in
            (entry.aliases + entry.caseSensitiveAliases).filter { !$0.contains(" ") }.map { ($0.lowercased(), index) }
        }
        peopleOfOneWord = Dictionary(words) { first, _ in first }
        try Self.validate(entries)
        let spelled = entries.enumerated().flatMap { Self.forms(of: $1, index: $0) }
        alphabet = Alphabet(of: spelled.lazy.flatMap(\.scalars))
        var byPattern: [[Int]: [Form]] = [:]
        for (scalars, form) in spelled {
            let pattern = scalars.map(alphabet.code)
            guard !pattern.contains(0) else { continue }
            byPattern[pattern, default: []].append(form)
        }
        let patterns = byPattern.keys.sorted { $0.lexicographicallyPrecedes($1) }
        trie = PatternTrie(patterns: patterns, alphabetSize: alphabet.size)
        forms = patterns.map { pattern in
            let sharing = byPattern[pattern] ?? []
            return sharing.filter { $0.exact != nil } + sharing.filter { $0.exact == nil }
        }
    }

    /// Every mention, in order of place, without overlaps.
    package func matches(in text: ScannedText) -> [LexiconMatch] {
        var found: [LexiconMatch] = []
        text.scalars.withUnsafeBufferPointer { scalars in
            var index = 0
            while index < scalars.count {
                if let match = longestMatch(in: scalars, at: index) {
                    found.append(match)
                    index = match.end
                    continue
                }
                let startedInWord = alphabet.isWord(scalars[index])
                index += 1
                if startedInWord {
                    while index < scalars.count, alphabet.isWord(scalars[index]) { index += 1 }
                }
            }
        }
        return found
    }

    /// `start` is never inside a word: `matches` steps over the rest of a word as a whole.
    @inline(__always)
    private func longestMatch(in scalars: UnsafeBufferPointer<UInt32>, at start: Int) -> LexiconMatch? {
        var state = PatternTrie.root
        var index = start
        var best: LexiconMatch?
        while index < scalars.count {
            let code = alphabet.code(scalars[index])
            guard code != 0 else { break }
            state = trie.next(state, code)
            guard state >= 0 else { break }
            index += 1
            let form = trie.form(at: state)
            if form >= 0, isBoundary(scalars, at: index), let entry = entry(of: form, in: scalars, start..<index) {
                best = LexiconMatch(entry: entry, start: start, end: index)
            }
        }
        return best
    }

    private func isBoundary(_ scalars: UnsafeBufferPointer<UInt32>, at index: Int) -> Bool {
        index == scalars.count || !alphabet.isWord(scalars[index]) || !alphabet.isWord(scalars[index - 1])
    }

    private func entry(of pattern: Int, in scalars: UnsafeBufferPointer<UInt32>, _ range: Range<Int>) -> Int? {
        for form in forms[pattern] {
            guard let exact = form.exact else { return form.entry }
            let hasSameCase = zip(exact, scalars[range]).allSatisfy { wanted, seen in
                wanted == seen || Folding.fold(seen) == seen && Folding.fold(wanted) == wanted || !Folding.isWord(seen)
            }
            if hasSameCase { return form.entry }
        }
        return nil
    }

    private static func validate(_ entries: [LexiconEntry]) throws(LexiconError) {
        var locations: [String: String] = [:]
        for entry in entries {
            if let first = locations.updateValue(entry.location, forKey: entry.id) {
                throw .duplicateID(entry.id, first: first, second: entry.location)
            }
            for form in [entry.name] + entry.aliases + entry.caseSensitiveAliases {
                guard form.unicodeScalars.contains(where: { $0.value > 0x20 }) else {
                    throw .emptyForm(id: entry.id, location: entry.location)
                }
                guard form.unicodeScalars.count <= formLimit else {
                    throw .formTooLong(id: entry.id, location: entry.location, limit: formLimit)
                }
            }
        }
    }

    private static func forms(of entry: LexiconEntry, index: Int) -> [(scalars: [UInt32], form: Form)] {
        let exact = entry.caseSensitiveAliases.map { $0.unicodeScalars.map(\.value) }
        var folded = entry.aliases.map { $0.unicodeScalars.map(\.value) }
        if !entry.caseSensitiveAliases.contains(entry.name) { folded.append(entry.name.unicodeScalars.map(\.value)) }
        if [.instrument, .good, .term].contains(entry.kind) { folded += folded.compactMap(plural) }
        let distinct = Set(folded).sorted { $0.lexicographicallyPrecedes($1) }
        return exact.map { ($0, Form(entry: index, exact: $0)) } + distinct.map { ($0, Form(entry: index, exact: nil)) }
    }

    /// Things that are traded and done come in the plural; English forms take an s.
    private static func plural(_ form: [UInt32]) -> [UInt32]? {
        guard let last = form.last, last < 0x80, Folding.isWord(last), last | 0x20 != 0x73 else { return nil }
        return form + [0x73]
    }
}
