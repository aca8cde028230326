/// The forms in which a list can be had.
enum OutputFormat: String, Sendable, CaseIterable {
    /// For people: fits the terminal.
    case table
    /// For people without columns: one short paragraph each, nothing cut.
    case plain
    /// The daemon's document.
    case json
    /// One JSON object a line.
    case ndjson
    /// RFC 4180 with a header line; cells that a spreadsheet would run are defused.
    case csv
    /// A header line, tabs between, never a tab within.
    case tsv
    /// Ids alone, one a line.
    case ids
    /// Markdown: a list of links, or a table where fields are named.
    case md
    /// A page that needs nothing else: the brief alone.
    case html
}
