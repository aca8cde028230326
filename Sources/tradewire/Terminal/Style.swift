/// How a piece of text looks where colour is allowed (ECMA-48 SGR). The sixteen basic colours only: they follow the user's theme.
struct Style: Sendable, Equatable, OptionSet {
    let rawValue: Int

    static let bold = Style(rawValue: 1 << 0)
    static let dim = Style(rawValue: 1 << 1)
    static let underline = Style(rawValue: 1 << 2)
    static let struck = Style(rawValue: 1 << 3)
    static let red = Style(rawValue: 1 << 4)
    static let green = Style(rawValue: 1 << 5)
    static let yellow = Style(rawValue: 1 << 6)
    static let cyan = Style(rawValue: 1 << 7)
    static let plain: Style = []

    /// The parameters of the SGR sequence, "1;31".
    var parameters: String {
        let codes: [(Style, String)] = [
            (.bold, "1"), (.dim, "2"), (.underline, "4"), (.struck, "9"), (.red, "31"), (.green, "32"), (.yellow, "33"), (.cyan, "36"),
        ]
        return codes.filter { contains($0.0) }.map(\.1).joined(separator: ";")
    }
}
