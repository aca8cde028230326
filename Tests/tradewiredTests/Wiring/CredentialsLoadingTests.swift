import Config
import Glibc
import Syncing
import Testing

@testable import tradewired

@Suite struct CredentialsLoadingTests {
    @Test("What systemd hands over as feeds.toml is read without being named, whatever its mode")
    func handedOver() throws {
        try withDirectory(holding: "feeds.toml") { directory in
            let error = #expect(throws: ConfigurationErrors.self) {
                try CredentialBook.load(nil, environment: ["CREDENTIALS_DIRECTORY": directory])
            }
            #expect(error?.problems.first?.file == "\(directory)/feeds.toml")
        }
    }

    @Test("Credentials for something else are left alone, and none are needed")
    func others() throws {
        try withDirectory(holding: "tls.pem") { directory in
            #expect(throws: Never.self) { try CredentialBook.load(nil, environment: ["CREDENTIALS_DIRECTORY": directory]) }
            #expect(throws: Never.self) { try CredentialBook.load(nil, environment: [:]) }
        }
    }

    @Test("A file that is named is read in place of the one that was handed over")
    func named() throws {
        try withDirectory(holding: "feeds.toml") { directory in
            let environment = ["CREDENTIALS_DIRECTORY": directory]
            let error = #expect(throws: ConfigurationErrors.self) { try CredentialBook.load("/nowhere/c.toml", environment: environment) }
            #expect(error?.problems.first?.file == "/nowhere/c.toml")
        }
    }

    @Test("A file that others may read is refused")
    func readableForOthers() throws {
        try withDirectory(holding: "mine.toml") { directory in
            let error = #expect(throws: ConfigurationErrors.self) { try CredentialBook.load("\(directory)/mine.toml", environment: [:]) }
            #expect(error?.problems.first?.fault == "others may read these credentials")
        }
    }

    /// A folder with one file that anybody may read, and that is no list of credentials.
    private func withDirectory(holding name: String, _ body: (String) throws -> Void) throws {
        var template = Array("/tmp/tradewire-credentials-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap(mkdtemp).map { String(cString: $0) } }
        let directory = try #require(made)
        let path = "\(directory)/\(name)"
        let descriptor = open(path, O_WRONLY | O_CREAT, 0o644)
        writeAll("[[credential]]\nhosst = 1\n", to: descriptor)
        close(descriptor)
        defer {
            unlink(path)
            rmdir(directory)
        }
        try body(directory)
    }
}
