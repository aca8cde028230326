import Analysis

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The files beside the tests, and the compiled lexicon that most tests share.
enum Fixture {
    static let lexicon: Lexicon? = try? Lexicon(entries: StandardLexicon.entries)

    /// The lines of a file in Fixtures, split at tabs; comments (`#`) and empty lines left out.
    static func table(_ name: String) -> [[String]] {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return read("\(folder)/Fixtures/\(name)").split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    private static func read(_ path: String) -> String {
        guard let stream = fopen(path, "r") else { return "" }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 { bytes += chunk.prefix(count) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
