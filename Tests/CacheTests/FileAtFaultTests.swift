import Testing

@testable import Cache

@Suite("Which file is at fault")
struct FileAtFaultTests {
    @Test("A backup that cannot be written names its own file, not the cache, and leaves nothing behind")
    func backupNowhere() async throws {
        let test = try await TestStore()
        let path = test.folder.file("nowhere/backup.db")
        let error = await #expect(throws: StoreError.self) { try await test.store.backup(to: path) }
        #expect(error?.description.hasPrefix(path + ": ") == true)
        #expect(!test.folder.names.contains { $0.hasPrefix("nowhere") })
    }

    @Test(
        "A name that is no file is said to be none, before SQLite is asked",
        arguments: [("missing.db", "No such file or directory"), ("", "it is not a file")])
    func noFile(name: String, reason: String) async throws {
        let test = try await TestStore()
        let path = test.folder.file(name)
        let reading = #expect(throws: StoreError.self) { try SQLiteStore.openReadOnly(path: path) }
        let restoring = await #expect(throws: StoreError.self) {
            try await SQLiteStore.restore(from: path, to: test.folder.file("cache2.db"), now: noon)
        }
        for error in [reading, restoring] {
            #expect(error?.description.hasPrefix("\(path): \(reason); ") == true)
        }
        #expect(!test.folder.names.contains { $0.hasPrefix("cache2") })
    }

    @Test("Verification of a damaged file says which pages are damaged, a line each")
    func damagedPages() async throws {
        let test = try await TestStore()
        try await test.poll((0..<200).map { item("\($0)", "Title \($0)", text: String(repeating: "words ", count: 200)) })
        let path = test.folder.file("backup.db")
        try await test.store.backup(to: path)
        var bytes = TestBytes.read(path)
        // The heads of pages: what the first ones hold, the tables' own descriptions, stays.
        let pages = bytes.count / 4096
        for page in pages / 2..<pages { bytes.replaceSubrange(page * 4096..<page * 4096 + 16, with: repeatElement(0x5A, count: 16)) }
        TestBytes.write(bytes, to: path)
        let findings = try await SQLiteStore.openReadOnly(path: path).verify()
        #expect(findings.contains { $0.contains("page") || $0.contains("Page") })
        #expect(!findings.contains { $0.contains("\n") })
        let error = await #expect(throws: StoreError.self) {
            try await SQLiteStore.restore(from: path, to: test.folder.file("cache2.db"), now: noon)
        }
        #expect(error?.description.contains("\n") == false)
    }
}
