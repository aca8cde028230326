/// Why a part of a page is not part of its text.
package enum DropReason: UInt8, Sendable, CustomStringConvertible {
    case live, element, hidden, beside, className, consent, selector
    case links, insert, titleRepeat, trailingHeading, byline, duplicate, label, credit, call, caption

    package var description: String {
        switch self {
        case .live: "kept"
        case .element: "an element without running text"
        case .hidden: "hidden"
        case .beside: "an element beside the article"
        case .className: "a class or id of something beside the article"
        case .consent: "a consent box"
        case .selector: "the feed's strip selector"
        case .links: "mostly links"
        case .insert: "points out of the article"
        case .titleRepeat: "the title again"
        case .trailingHeading: "a heading with nothing under it"
        case .byline: "the byline or date"
        case .duplicate: "said before"
        case .label: "a label of the page"
        case .credit: "a credit"
        case .caption: "a picture's caption"
        case .call: "asks the reader to do something"
        }
    }
}
