/// `[lexicon]`: the words by which the subject is recognised.
package struct LexiconSettings: Sendable, Equatable {
    /// The user's own files, read after the shipped ones: an entry with a known id replaces it, others are added. Need not exist.
    package var directory: String

    init(_ table: TableReader, _ paths: PathReading) {
        var table = table
        directory = paths.read(table.string("directory")) ?? paths.directory + "/lexicon"
        table.finish()
    }
}
