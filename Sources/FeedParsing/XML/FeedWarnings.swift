/// What had to be repaired in a document, each kind once.
struct FeedWarnings {
    enum Kind: Int, CaseIterable {
        case illFormed, unclosedElements, truncated, entryOutsideChannel, junkBefore, tooDeep, tooManyEntries, entityBomb, overlongText,
            unreadableDates

        var sentence: String {
            switch self {
            case .illFormed: "the XML is not well-formed"
            case .unclosedElements: "elements are not closed where they should be"
            case .truncated: "the document ends in the middle of an entry"
            case .entryOutsideChannel: "entries stand outside the channel"
            case .junkBefore: "there is text before the document"
            case .tooDeep: "elements are nested deeper than \(XMLFeedReader.depthLimit); what lies deeper was skipped"
            case .tooManyEntries: "only the first \(XMLFeedReader.entryLimit) entries were read"
            case .entityBomb: "entities expand to more than a megabyte; some were left as they are"
            case .overlongText: "texts longer than a mebibyte were cut"
            case .unreadableDates: "some dates could not be read"
            }
        }
    }

    private var seen: Set<Kind> = []

    mutating func add(_ kind: Kind) { seen.insert(kind) }

    var sentences: [String] { Kind.allCases.filter(seen.contains).map(\.sentence) }
}
