/// `[log]`: what is said, and how.
package struct LogSettings: Sendable, Equatable {
    package enum Level: String, Sendable, CaseIterable { case debug, info, notice, warning, error }

    package enum Format: String, Sendable, CaseIterable {
        /// `journal` under systemd, else `text`.
        case auto
        /// Text with the priority prefixes of sd-daemon(3).
        case journal
        case text
        case json
    }

    package var level: Level
    package var format: Format

    init(_ table: TableReader) {
        var table = table
        level = table.choice("level", of: Level.self) ?? .info
        format = table.choice("format", of: Format.self) ?? .auto
        table.finish()
    }
}
