/// Who is said to have said it, and how that was found.
struct Attribution: Sendable {
    /// `nil` where words of speech stand there but nobody is named.
    var speaker: Speaker?
    /// The tokens that attribute: from the speaker to the verb.
    var clause: Range<Int>
    var rule: String
}

/// A speaker as the article gives it.
struct Speaker: Sendable, Equatable {
    var name: String
    var id: String?
    /// The tokens that name or stand for the speaker.
    var tokens: Range<Int>
    /// Found by way of a pronoun or a role ("he", "the minister").
    var isResolved: Bool
}
