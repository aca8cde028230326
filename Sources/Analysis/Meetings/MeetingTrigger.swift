import Model

/// Words of a sentence that tell a meeting.
struct MeetingTrigger {
    var meaning: MeetingWords.Kind
    var tokens: Range<Int>
    /// The words around name who met whom, so that the sentence need not name both sides.
    var isTheirs = false
    /// What the words themselves say of it: "accepted an invitation to Beijing".
    var status: Meeting.Status?
    /// Where one goes, for visits.
    var place: String?
}
