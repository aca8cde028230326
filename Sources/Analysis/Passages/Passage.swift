import Model

/// One field of an item, cut up once for all rules: tokens, sentences, and what the lexicon knows in it.
///
/// One object that never changes: each of the many rules that hold it takes one reference, not one for each list in it.
final class Passage: Sendable {
    let field: Fact.Field
    let text: ScannedText
    let tokens: [Token]
    /// Lexicon mentions, in order of place.
    let mentions: [Mention]
    /// Token ranges.
    let sentences: [Range<Int>]
    /// The same as scalar offsets, ascending.
    let sentenceEnds: [Int]
    let quotations: [Quotation]
    /// Whether a number may begin at each token: asked at every one by several rules.
    private let numberStarts: [Bool]
    /// Sentence of each token.
    private let sentenceOfToken: [Int]

    struct Mention: Sendable {
        var entry: Int
        /// Scalars.
        var range: Range<Int>
        /// Tokens.
        var tokens: Range<Int>
    }

    /// Scalars that are read: some 10,000 words. What comes after that is a transcript, and facts of it would be nobody's news.
    private static let lengthLimit = 60_000

    convenience init(field: Fact.Field, text: String, lexicon: Lexicon) {
        let unquoted = Passage(unquoted: field, text: text, lexicon: lexicon)
        self.init(unquoted, quotations: QuotationMarks.quotations(in: unquoted))
    }

    private init(_ other: Passage, quotations: [Quotation]) {
        field = other.field
        text = other.text
        tokens = other.tokens
        mentions = other.mentions
        sentences = other.sentences
        sentenceEnds = other.sentenceEnds
        numberStarts = other.numberStarts
        sentenceOfToken = other.sentenceOfToken
        self.quotations = quotations
    }

    /// What quotations are looked for in.
    private init(unquoted field: Fact.Field, text: String, lexicon: Lexicon) {
        self.field = field
        let scanned = ScannedText(text).prefix(Self.lengthLimit)
        let tokens = Tokenizer.tokens(of: scanned)
        self.text = scanned
        self.tokens = tokens
        numberStarts = tokens.map(NumberReader.mayBegin)
        mentions = lexicon.matches(in: scanned).map { match in
            let first = Self.firstToken(of: tokens, endingAfter: match.start)
            let last = Self.firstToken(of: tokens, endingAfter: match.end - 1)
            return Mention(entry: match.entry, range: match.range, tokens: first..<max(first, min(last + 1, tokens.count)))
        }
        var sentences: [Range<Int>] = []
        var start = 0
        sentenceEnds = Sentences.ends(in: scanned)
        for end in sentenceEnds {
            let next = Self.firstToken(of: tokens, endingAfter: end)
            if next > start { sentences.append(start..<next) }
            start = max(start, next)
        }
        var owner = [Int](repeating: 0, count: tokens.count)
        for (index, sentence) in sentences.enumerated() { for token in sentence { owner[token] = index } }
        self.sentences = sentences
        sentenceOfToken = owner
        quotations = []
    }

    /// The sentence that a token stands in, as a range of tokens.
    func sentence(of token: Int) -> Range<Int> {
        guard sentenceOfToken.indices.contains(token), sentences.indices.contains(sentenceOfToken[token]) else { return 0..<0 }
        return sentences[sentenceOfToken[token]]
    }

    func sentenceIndex(of token: Int) -> Int { sentenceOfToken.indices.contains(token) ? sentenceOfToken[token] : 0 }

    /// The scalar range of a range of tokens.
    func range(of tokenRange: Range<Int>) -> Range<Int> {
        guard !tokenRange.isEmpty, tokenRange.upperBound <= tokens.count, tokenRange.lowerBound >= 0 else { return 0..<0 }
        return tokens[tokenRange.lowerBound].range.lowerBound..<tokens[tokenRange.upperBound - 1].range.upperBound
    }

    func string(_ tokenRange: Range<Int>) -> String { text[range(of: tokenRange)] }

    /// The token's folded text; "" outside the text, so that rules can look around without checking bounds.
    func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }

    /// Whether the token is one of the words of a table; quicker than asking for its text.
    func isWord(_ index: Int, in words: WordSet) -> Bool {
        tokens.indices.contains(index) && words.contains(tokens[index].text, print: tokens[index].print)
    }

    func value<Value>(_ index: Int, in table: WordTable<Value>) -> Value? {
        tokens.indices.contains(index) ? table[tokens[index].text, print: tokens[index].print] : nil
    }

    func isCapitalised(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isCapitalised }

    /// Whether no space stands between the tokens.
    func isSolid(_ tokenRange: Range<Int>) -> Bool {
        tokenRange.dropLast().allSatisfy {
            $0 >= 0 && $0 + 1 < tokens.count && tokens[$0].range.upperBound == tokens[$0 + 1].range.lowerBound
        }
    }

    func mayBeginNumber(_ index: Int) -> Bool { numberStarts.indices.contains(index) && numberStarts[index] }

    func kind(_ index: Int) -> Token.Kind? { tokens.indices.contains(index) ? tokens[index].kind : nil }

    /// Whether the tokens from `index` spell the words of `phrase` (one space between words; Han runs together).
    /// - Returns: the token behind them.
    func spells(_ phrase: String, at index: Int) -> Int? {
        guard tokens.indices.contains(index), tokens[index].head == phrase.utf8.first else { return nil }
        var phrase = phrase
        return phrase.withUTF8 { bytes in
            var offset = 0
            var position = index
            while offset < bytes.count {
                guard tokens.indices.contains(position) else { return nil }
                for byte in tokens[position].text.utf8 {
                    guard offset < bytes.count, bytes[offset] == byte else { return nil }
                    offset += 1
                }
                if tokens[position].kind != .han, offset < bytes.count {
                    guard bytes[offset] == 0x20 else { return nil }
                    offset += 1
                }
                position += 1
            }
            return position
        }
    }

    /// The mentions that lie in a range of tokens.
    func mentions(in tokenRange: Range<Int>) -> ArraySlice<Mention> {
        let first = Self.partition(mentions) { $0.tokens.lowerBound >= tokenRange.lowerBound }
        let end = Self.partition(mentions) { $0.tokens.lowerBound >= tokenRange.upperBound }
        return mentions[first..<max(first, end)]
    }

    /// The first token that ends after a scalar offset.
    func token(at scalar: Int) -> Int { Self.firstToken(of: tokens, endingAfter: scalar) }

    private static func firstToken(of tokens: [Token], endingAfter scalar: Int) -> Int {
        partition(tokens) { $0.range.upperBound > scalar }
    }

    /// The index of the first element for which `isLater` holds; it holds for all that follow.
    static func partition<Element>(_ elements: [Element], _ isLater: (Element) -> Bool) -> Int {
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if isLater(elements[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
