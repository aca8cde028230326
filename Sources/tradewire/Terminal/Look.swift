/// What the place that the output goes to can show.
struct Look: Sendable, Equatable {
    var isTerminal: Bool
    var hasColour: Bool
    /// OSC 8 hyperlinks.
    var hasLinks: Bool
    /// Whether our own marks may be other than ASCII.
    var hasUnicode: Bool
    /// `nil`: no limit.
    var columns: Int?
    var rows: Int?

    enum ColourWish: String, Sendable, CaseIterable { case auto, always, never }

    static let narrowest = 20

    /// A file or a pipe, without a limit.
    static let plain = Look(isTerminal: false, hasColour: false, hasLinks: false, hasUnicode: true, columns: nil, rows: nil)

    var omission: SafeText { SafeText(hasUnicode ? "…" : "..") }

    /// - Parameters:
    ///   - size: of the terminal, `nil` where the output is none.
    ///   - environment: looks a variable up.
    static func deciding(size: (columns: Int, rows: Int)?, colour wish: ColourWish, environment: (String) -> String?) -> Look {
        let isDumb = environment("TERM") == "dumb"
        let forced = environment("CLICOLOR_FORCE").map { !$0.isEmpty && $0 != "0" } ?? false
        // no-color.org: any value but the empty one.
        let forbidden = environment("NO_COLOR").map { !$0.isEmpty } ?? false
        let hasColour =
            switch wish {
            case .always: true
            case .never: false
            case .auto: !forbidden && (forced || (size != nil && !isDumb))
            }
        let stated = environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        let columns = (stated ?? size?.columns).map { max(narrowest, $0) }
        return Look(
            isTerminal: size != nil, hasColour: hasColour, hasLinks: size != nil && hasColour && !isDumb,
            hasUnicode: isUnicode(environment), columns: columns, rows: size?.rows)
    }

    /// POSIX: the first of these that is set decides.
    private static func isUnicode(_ environment: (String) -> String?) -> Bool {
        for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
            guard let value = environment(name), !value.isEmpty else { continue }
            let locale = value.lowercased()
            return locale.contains("utf-8") || locale.contains("utf8")
        }
        return false
    }
}
