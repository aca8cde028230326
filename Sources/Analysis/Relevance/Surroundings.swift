import Model

/// What stands beside the words of the lexicon in a field and turns them: a country where somebody meets, a rate without the word tariff.
struct Surroundings {
    private let scalars: ArraySlice<UInt32>
    /// Where either side is named, ascending.
    private let sides: [Int]

    /// - Parameters:
    ///   - range: the part of the text that the field is made of.
    ///   - sides: where either side is named, ascending scalar offsets.
    init(of text: ScannedText, in range: Range<Int>, sides: [Int]) {
        scalars = text.scalars[range.clamped(to: 0..<text.scalars.count)]
        self.sides = sides
    }

    /// Whether a country or its capital is where something takes place: "in Malaysia", "the Paris session", "Switzerland hosts".
    func makeVenue(_ match: LexiconMatch) -> Bool {
        guard scalars.indices.contains(match.start), match.end <= scalars.endIndex else { return false }
        if scalars[match.start] >= 0x2E80 {
            return match.start > scalars.startIndex && Self.hanPrepositions.contains(scalars[match.start - 1])
        }
        if let before = wordBefore(match.start), Self.prepositions.contains(before) { return true }
        var next = match.end
        for _ in 0..<2 {
            guard let word = wordAfter(&next) else { return false }
            if Self.gatherings.contains(word) { return true }
            guard Self.adjectives.contains(word) else { return false }
        }
        return false
    }

    /// "TOKYO (Agency) —", 巴黎3月15日电: where it was written says nothing about its subject.
    func makeDateline(_ match: LexiconMatch) -> Bool {
        guard scalars.indices.contains(match.start), match.end <= scalars.endIndex else { return false }
        if scalars[match.start] >= 0x2E80 {
            let tail = scalars[match.end...].prefix(8)
            guard let first = tail.first, (0x30...0x39).contains(first) else { return false }
            return tail.contains { $0 == 0x7535 || $0 == 0x96FB }
        }
        guard match.start < scalars.startIndex + Self.longestAdjunct, match.end > match.start + 3 else { return false }
        guard
            let mark = scalars[match.end...].prefix(2).first(where: {
                Folding.fold($0) != 0x20 || $0 == 0x2D || $0 >= 0x2010 && $0 <= 0x2015
            }),
            Self.datelineMarks.contains(mark)
        else { return false }
        if mark == 0x2013 || mark == 0x2014 { return scalars[match.end] == 0x20 }
        guard match.start < scalars.startIndex + 4 else { return false }
        return scalars[match.start..<match.end].allSatisfy { !Folding.isWord($0) || Folding.fold($0) != $0 }
    }

    /// Where what the field begins with ends, if that only says why or when: "As the two trade blows, growers in …", 受关税影响，….
    var openingAdjunctEnd: Int {
        guard let first = scalars.first else { return 0 }
        if first >= 0x2E80 {
            guard Self.hanCauses.contains(HanVariants.simplified(first)) else { return 0 }
            let head = scalars.prefix(Self.longestAdjunct)
            return head.firstIndex { $0 == 0xFF0C || $0 == 0x2C || Folding.fold($0) == 0x20 } ?? 0
        }
        let word = scalars.prefix(Self.longestWord).prefix(while: Folding.isWord).map(Folding.fold)
        guard Self.causes.contains(word) else { return 0 }
        return scalars.prefix(3 * Self.longestAdjunct).firstIndex(of: 0x2C) ?? 0
    }

    /// A percentage that is put on the goods of a side: "25% on most of what America buys in China".
    var chargesRates: Bool {
        guard let first = sides.first, let last = sides.last else { return false }
        var index = max(scalars.startIndex, first - Self.reach - 6)
        var side = 0
        while index < min(scalars.endIndex, last) {
            guard scalars[index] == 0x25 || scalars[index] == 0xFF05 else {
                index += 1
                continue
            }
            index += 1
            var next = index
            guard wordAfter(&next).map({ $0 == Self.on }) ?? false else { continue }
            while side < sides.count, sides[side] < next { side += 1 }
            if side < sides.count, sides[side] <= next + Self.reach { return true }
        }
        return false
    }

    /// Scalars between "25% on" and the side that bears it.
    private static let reach = 48
    private static let longestWord = 16
    private static let on = Array("on".unicodeScalars.map(\.value))
    private static let prepositions = words("in at")
    private static let gatherings = words(
        "talks session sessions round meeting summit negotiations consultations venue host hosts hosted hosting dialogue parley")
    private static let causes = words("amid as after despite with because following under facing since while")
    /// 受, 因, 随, 面.
    private static let hanCauses: Set<UInt32> = [0x53D7, 0x56E0, 0x968F, 0x9762]
    private static let longestAdjunct = 30
    private static let adjectives = words("trade economic tariff to will negotiating")
    /// What follows the place in a dateline: a bracket, a comma, a stroke, a dash.
    private static let datelineMarks: Set<UInt32> = [0x28, 0x2C, 0x2F, 0x2D, 0x2013, 0x2014]
    /// 在, 于, 於, 赴, 抵.
    private static let hanPrepositions: Set<UInt32> = [0x5728, 0x4E8E, 0x65BC, 0x8D74, 0x62B5]

    private static func words(_ list: String) -> Set<[UInt32]> {
        Set(list.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
    }

    private func wordBefore(_ start: Int) -> [UInt32]? {
        guard start - 1 > scalars.startIndex, Folding.fold(scalars[start - 1]) == 0x20 else { return nil }
        var first = start - 1
        while first > scalars.startIndex, first > start - Self.longestWord, Folding.isWord(scalars[first - 1]) { first -= 1 }
        return scalars[first..<start - 1].map(Folding.fold)
    }

    /// The word after one space or none; `index` moves behind it.
    private func wordAfter(_ index: inout Int) -> [UInt32]? {
        guard index < scalars.endIndex, Folding.fold(scalars[index]) == 0x20 else { return nil }
        let first = index + 1
        var end = first
        while end < scalars.endIndex, end < first + Self.longestWord, Folding.isWord(scalars[end]) { end += 1 }
        index = end
        return end > first ? scalars[first..<end].map(Folding.fold) : nil
    }
}
