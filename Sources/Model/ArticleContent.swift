/// What an article's page holds once everything that is not the article is gone.
package struct ArticleContent: Sendable, Equatable {
    package var title: String?
    /// People, in the order printed.
    package var byline: [String] = []
    package var published: DateReading?
    package var modified: DateReading?
    package var blocks: [Block] = []
    package var language: String?
    package var canonicalURL: String?
    package var siteName: String?
    package var image: String?
    package var access: Access = .full
    /// A live blog: it grows at its top while the event lasts, which is no correction of what was printed.
    package var isLive = false

    /// A date as the page gives it: `clock` is nil where only the day is known, `offsetMinutes` where the zone is not.
    package struct DateReading: Sendable, Equatable {
        package var day: CivilDay
        /// Seconds since midnight, local to the page.
        package var clock: Int?
        package var offsetMinutes: Int?

        package init(day: CivilDay, clock: Int? = nil, offsetMinutes: Int? = nil) {
            self.day = day
            self.clock = clock
            self.offsetMinutes = offsetMinutes
        }

        /// As printed, in minutes east of Greenwich; `nil` for UTC, in which servers stamp anywhere.
        package var zone: Int? { clock == nil || offsetMinutes == 0 ? nil : offsetMinutes }

        /// The moment, where it is known; a bare day or a clock without a zone is read as UTC.
        package var timestamp: Timestamp {
            day.start.adding(seconds: Int64((clock ?? 0) - (offsetMinutes ?? 0) * 60))
        }
    }

    package struct Block: Sendable, Equatable {
        package enum Kind: String, Sendable { case paragraph, heading, listItem, quotation, preformatted, tableRow }
        package var kind: Kind
        package var text: String

        package init(kind: Kind, text: String) {
            self.kind = kind
            self.text = text
        }
    }

    package enum Access: String, Sendable { case full, stub, consentWall = "consent-wall" }

    package init() {}

    /// The blocks as plain text, one a line.
    package var text: String { blocks.map(\.text).joined(separator: "\n") }
}
