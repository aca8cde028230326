import Foundation
import Testing

@testable import tradewired

struct KnownMessageTests {
    @Test("No two messages share an id, and each id is one that the journal takes")
    func ids() {
        let ids = KnownMessage.allCases.map(\.id)
        #expect(Set(ids).count == ids.count)
        for id in ids { #expect(id.wholeMatch(of: /[0-9a-f]{32}/) != nil, "\(id)") }
    }

    @Test("The journal's catalog explains each message under its id and in its words, and nothing else")
    func catalog() throws {
        let catalog = try Self.text("systemd/catalog/tradewire.catalog")
        let entries = catalog.split(separator: "\n-- ").dropFirst()
        #expect(entries.count == KnownMessage.allCases.count)
        for message in KnownMessage.allCases {
            let entry = try #require(entries.first { $0.hasPrefix("\(message.id)\n") }, "\(message)")
            #expect(entry.contains("\nSubject: \(message.rawValue)\n"))
            let words = entry.split(separator: "\n\n", maxSplits: 1).last ?? ""
            #expect(words.count > 20 && words.contains("."), "what to do about it: \(message)")
        }
    }

    @Test("Whatever the daemon logs as a notice or louder has an id, and each id is of something that it logs")
    func sources() throws {
        var logged: Set<String> = []
        let files = try #require(FileManager.default.enumerator(atPath: Self.path("Sources")))
        for case let file as String in files where file.hasSuffix(".swift") {
            let call = /logger\.(?:notice|warning|error|critical)\(\s*"([^"]*)"/
            logged.formUnion(try Self.text("Sources/\(file)").matches(of: call).map { String($0.1) })
        }
        let known = Set(KnownMessage.allCases.map(\.rawValue)).subtracting([KnownMessage.linesLeftOut.rawValue])
        #expect(logged == known)
    }

    @Test("The operators' guide names each message", arguments: KnownMessage.allCases)
    func guide(message: KnownMessage) throws {
        #expect(try Self.text("docs/operations.md").contains("`\(message.rawValue)`"))
    }

    @Test("The operators' guide names each metric, and none that there is not")
    func metrics() throws {
        let written = try Self.text("Sources/QueryServer/Metrics/MetricsText.swift").matches(of: /tradewire_[a-z_]+/).map { String($0.0) }
        let named = try Self.text("docs/operations.md").matches(of: /`(tradewire_[a-z_]+)/).map { String($0.1) }
        #expect(written.count > 10)
        #expect(Set(written) == Set(named))
    }

    private static func path(_ name: String) -> String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/") + "/" + name
    }

    private static func text(_ name: String) throws -> String { String(decoding: try InputFile.read(path(name)), as: UTF8.self) }
}
