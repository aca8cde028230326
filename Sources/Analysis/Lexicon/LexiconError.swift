import Model

/// Why entries do not make a lexicon. Locations are those of the files: "people.toml:41".
package enum LexiconError: Error, Equatable {
    case duplicateID(String, first: String, second: String)
    case emptyForm(id: String, location: String)
    /// A form longer than `limit` scalars: most likely a sentence pasted by mistake.
    case formTooLong(id: String, location: String, limit: Int)
}

/// A place in a text where a lexicon entry is named.
package struct LexiconMatch: Sendable, Equatable {
    /// Index into `Lexicon.entries`.
    package var entry: Int
    /// Unicode-scalar offsets, end exclusive.
    package var start: Int
    package var end: Int

    package var range: Range<Int> { start..<end }
}
