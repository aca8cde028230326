/// A block of the text as written, with what decides whether it stays.
struct DraftBlock: Sendable {
    typealias Kind = ArticleContentBlockKind

    var kind: Kind
    var bytes: [UInt8]
    var weight: Int32
    var linkWeight: Int32
    /// The block's last character stands in a link.
    var endsInLink: Bool
    /// Set as a heading of the first rank.
    var isFirstHeading = false
    /// The first text node that it was made from.
    var node: Int

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var linkShare: Double { weight == 0 ? 0 : Double(linkWeight) / Double(weight) }
}
