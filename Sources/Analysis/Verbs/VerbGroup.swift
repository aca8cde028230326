/// What the words before an English verb make of it: when it is, whether it is, and how surely. "Had been scheduled to resume", "is yet to
/// agree", "may not be extended".
struct VerbGroup: Sendable {
    enum Time: Sendable {
        case past
        /// Before what the text tells: "had agreed".
        case earlier
        case present
        case future
        /// No finite verb: a participle behind its noun, a gerund, a noun.
        case none
    }

    /// What an infinitive or a gerund hangs on.
    enum Governor: Sendable {
        /// "Agreed to extend".
        case agreement
        /// "Plans to", "is to", "set to".
        case plan
        /// "Wants to", "called for", "may": not told to be.
        case wish
        /// "Failed to", "refused to", "without".
        case failure
        /// "Began to", "managed to": as good as the verb itself.
        case doing
        /// "Before extending", "after resuming", "since": told in passing.
        case passing
    }

    /// From the first word that belongs to the verb to the verb's end.
    var tokens: Range<Int>
    var time: Time
    var isNegated = false
    /// May, might, could, would, should, must.
    var isModal = false
    var isPassive = false
    var governor: Governor?
    /// An infinitive that hangs on nothing but "is to" or a headline's "to": "US, China to resume talks".
    var isBare = false

    /// It happens or happened, as far as the sentence tells.
    var isReal: Bool {
        !isNegated && !isModal && governor != .wish && governor != .failure && governor != .plan && governor != .agreement
            && time != .future
    }

    /// It will happen, as far as the sentence tells.
    var isComing: Bool {
        !isNegated && !isModal && governor != .wish && governor != .failure
            && (time == .future || governor == .plan || governor == .agreement)
    }

    /// - Parameters:
    ///   - verb: the verb's own tokens.
    ///   - sentence: nothing before it is read.
    init(of verb: Range<Int>, _ form: VerbForm, in passage: Passage, _ sentence: Range<Int>) {
        tokens = verb
        time = form.contains(.third) ? .present : .none
        var index = verb.lowerBound - 1
        var form = form
        let first = max(sentence.lowerBound, verb.lowerBound - Self.reach)
        while index >= first {
            if passage.isWord(index, in: Self.negations) {
                isNegated = true
                tokens = index..<verb.upperBound
            } else if let auxiliary = passage.value(index, in: Self.auxiliaries) {
                tokens = index..<verb.upperBound
                if read(auxiliary, form) { return }
                form = auxiliary.form
            } else if passage.word(index) == "to", form.contains(.base) {
                tokens = index..<verb.upperBound
                time = .none
                govern(behind: index, in: passage, sentence)
                return
            } else if !Self.isAdverb(index, in: passage) {
                break
            }
            index -= 1
        }
        settle(form, behind: index, in: passage, sentence)
    }

    private static let reach = 9

    /// - Returns: whether the verb is finite with this word.
    private mutating func read(_ auxiliary: Auxiliary, _ form: VerbForm) -> Bool {
        switch auxiliary {
        case .be, .been, .being:
            if form.contains(.participle) { isPassive = true }
            return false
        case .present, .past:
            if form.contains(.participle) { isPassive = true }
            time = auxiliary == .past ? .past : .present
            return true
        case .have:
            // "The two have resumed", unless "will" or "to" stands before it.
            time = .past
            return false
        case .has: time = .past
        case .had: time = .earlier
        case .will: time = .future
        case .willNot:
            time = .future
            isNegated = true
        case .modal:
            time = .none
            isModal = true
        case .does: time = .present
        case .did: time = .past
        case .hasNot, .didNot, .isNot:
            time = auxiliary == .isNot ? .present : .past
            isNegated = true
        }
        return true
    }

    /// A verb without a finite auxiliary before it.
    private mutating func settle(_ form: VerbForm, behind index: Int, in passage: Passage, _ sentence: Range<Int>) {
        if form.contains(.gerund) {
            governor = passage.value(index, in: Self.prepositions)
            if governor == nil, let verb = passage.value(index, in: Governors.words) { governor = verb }
            if passage.word(index) == "to" { govern(behind: index, in: passage, sentence) }
        } else if form.contains(.past) {
            time = .past
        } else if form.contains(.base), time == .none {
            time = .present
            // "Agreed to extend the truce and resume talks": the second verb hangs on what the first does.
            if passage.word(index) == "and" || passage.word(index) == "or" { inherit(before: index, in: passage, sentence) }
        }
    }

    private mutating func govern(behind to: Int, in passage: Passage, _ sentence: Range<Int>) {
        guard let (found, place) = Governors.governor(before: to, in: passage, sentence) else {
            // "US, China to resume talks", "the two are to meet".
            governor = .plan
            isBare = true
            return
        }
        governor = found
        isBare = found == .plan && place == to - 1 && passage.value(place, in: Self.auxiliaries) != nil
        let start = place - 1
        for index in max(sentence.lowerBound, start - 4)..<max(sentence.lowerBound, place) {
            if passage.isWord(index, in: Self.negations) || passage.value(index, in: Self.auxiliaries)?.isNegative == true {
                isNegated = true
            }
            if passage.value(index, in: Self.auxiliaries) == .modal { isModal = true }
            if found != .plan, passage.value(index, in: Self.auxiliaries) == .will { time = .future }
            if passage.value(index, in: Self.auxiliaries) == .had { time = .earlier }
        }
    }

    private static let coordinationReach = 14

    private mutating func inherit(before and: Int, in passage: Passage, _ sentence: Range<Int>) {
        for index in (max(sentence.lowerBound, and - Self.coordinationReach)..<and).reversed() {
            if [";", ":"].contains(passage.word(index)) { return }
            if passage.word(index) == "to", Self.isVerbLike(index + 1, in: passage) {
                time = .none
                return govern(behind: index, in: passage, sentence)
            }
            if let auxiliary = passage.value(index, in: Self.auxiliaries),
                auxiliary == .will || auxiliary == .modal || auxiliary == .willNot
            {
                _ = read(auxiliary, .base)
                return
            }
        }
    }

    private static func isVerbLike(_ index: Int, in passage: Passage) -> Bool {
        passage.kind(index) == .word && !passage.isCapitalised(index) && !passage.isWord(index, in: determiners)
    }

    private static let determiners: WordSet = [
        "the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "us", "them",
    ]

    static func isAuxiliary(_ index: Int, in passage: Passage) -> Bool { passage.value(index, in: auxiliaries) != nil }

    static func isAdverb(_ index: Int, in passage: Passage) -> Bool {
        if passage.isWord(index, in: adverbs) { return true }
        let word = passage.word(index)
        return word.utf8.count > 4 && word.hasSuffix("ly") && !passage.isCapitalised(index)
    }

    private static let adverbs: WordSet = [
        "also", "now", "still", "just", "already", "soon", "once", "again", "further", "together", "back", "then", "instead", "all", "both",
        "even", "ever", "first", "later", "only", "largely", "yet", "today", "thus", "since", "long", "each",
    ]
    static let negations: WordSet = ["not", "never", "hardly", "barely", "scarcely", "n't", "no", "neither", "nor"]
    private static let prepositions: WordTable<Governor> = [
        "without": .failure, "before": .passing, "after": .passing, "since": .passing, "by": .passing, "about": .wish, "of": .wish,
        "on": .wish,
        "at": .wish, "for": .wish, "from": .failure, "towards": .wish, "toward": .wish, "over": .wish, "if": .wish, "against": .failure,
    ]

    private enum Auxiliary: Sendable {
        case be, been, being, present, past, have, has, had, will, willNot, modal, does, did, hasNot, didNot, isNot

        /// The form in which the word itself stands, for what comes before it.
        var form: VerbForm {
            switch self {
            case .be, .have: .base
            case .been: .participle
            case .being: .gerund
            default: []
            }
        }

        var isNegative: Bool { [.willNot, .hasNot, .didNot, .isNot].contains(self) }
    }

    private static let auxiliaries: WordTable<Auxiliary> = [
        "be": .be, "been": .been, "being": .being, "is": .present, "are": .present, "am": .present, "was": .past, "were": .past,
        "have": .have,
        "has": .has, "had": .had, "will": .will, "shall": .will, "'ll": .will, "won't": .willNot, "may": .modal, "might": .modal,
        "could": .modal, "can": .modal, "would": .modal, "should": .modal, "must": .modal, "ought": .modal, "couldn't": .modal,
        "wouldn't": .modal, "can't": .modal, "cannot": .modal, "shouldn't": .modal, "does": .does, "do": .does, "did": .did,
        "hasn't": .hasNot, "haven't": .hasNot, "hadn't": .hasNot, "didn't": .didNot, "doesn't": .isNot, "don't": .isNot, "isn't": .isNot,
        "aren't": .isNot, "wasn't": .didNot, "weren't": .didNot, "he's": .present, "it's": .present, "they've": .has, "we've": .has,
        "they're": .present, "we're": .present, "it'll": .will, "they'll": .will, "we'll": .will, "i'll": .will, "he'll": .will,
        "she'll": .will,
        "you'll": .will, "i'm": .present, "she's": .present, "you're": .present, "i've": .has, "you've": .has,
    ]
}
