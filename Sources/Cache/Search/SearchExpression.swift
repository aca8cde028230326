import Model

/// A parsed query.
indirect enum SearchExpression: Equatable {
    case all([SearchExpression])
    case any([SearchExpression])
    case not(SearchExpression)
    case leaf(Leaf)

    enum Leaf: Equatable {
        /// Each part is a run of tokens that must stand next to each other; an article needs every part.
        case words(Field, [Part])
        case topic(String)
        /// A language tag.
        case language(String)
        case verdict(Verdict)
        case anyVerdict
        /// A feed's number or a part of its name; `ids` are known once `IndexNames` looked them up.
        case feed(String, ids: [Int64] = [])
        /// Half-open.
        case date(since: Timestamp?, until: Timestamp?)
    }

    enum Field: Equatable { case text, title, source }

    struct Part: Equatable {
        var tokens: [String]
        /// The last token may go on.
        var isPrefix = false
        /// For a prefix, once `IndexNames` looked them up: the words of the index that the last token begins; none where they are too many.
        var endings: [String] = []

        /// One Han or kana character by itself, which the index holds as a token of its own.
        var isSign: Bool {
            guard tokens.count == 1, let scalar = tokens.first?.unicodeScalars.first, tokens.first?.unicodeScalars.count == 1 else {
                return false
            }
            if case .ideograph = LetterFolding.kind(of: scalar.value) { return true }
            return false
        }
    }

    /// Calls `visit` with every leaf and whether it is asked for (not negated).
    func forEachLeaf(_ visit: (Leaf, Bool) -> Void) {
        // Depth is bounded by the parser; a worklist keeps it off the stack all the same.
        var open: [(SearchExpression, Bool)] = [(self, true)]
        while let (expression, isPositive) = open.popLast() {
            switch expression {
            case .all(let parts), .any(let parts): open += parts.map { ($0, isPositive) }
            case .not(let part): open.append((part, !isPositive))
            case .leaf(let leaf): visit(leaf, isPositive)
            }
        }
    }
}

extension SearchExpression.Part {
    /// The parts that a word or phrase means: its words side by side, and each run of ideographs as its pairs.
    static func parts(of text: String, isPrefix: Bool = false) -> [SearchExpression.Part] {
        var parts: [SearchExpression.Part] = []
        var words: [String] = []
        var pairs: [String] = []
        func end(_ run: inout [String]) {
            if !run.isEmpty { parts.append(SearchExpression.Part(tokens: run)) }
            run = []
        }
        TokenScanner.scan(text) { token, bytes in
            let folded = String(decoding: bytes, as: UTF8.self)
            switch token.kind {
            case .word:
                end(&pairs)
                words.append(folded)
            case .pair:
                end(&words)
                pairs.append(folded)
            case .last:
                // A single ideograph: the index holds it as a token of its own.
                if pairs.isEmpty {
                    end(&words)
                    parts.append(SearchExpression.Part(tokens: [folded], isPrefix: true))
                }
                end(&pairs)
            }
        }
        end(&words)
        if isPrefix, let last = parts.indices.last { parts[last].isPrefix = true }
        return parts
    }
}
