import Testing

@testable import Config

@Suite("A credentials file") struct CredentialsFileTests {
    private func read(_ text: String) throws(ConfigurationErrors) -> [Credential] {
        try CredentialsFile.read(Array(text.utf8), file: "c.toml")
    }

    @Test("holds passwords, tokens and headers by host")
    func all() throws {
        let credentials = try read(
            """
            [[credential]]
            host = "A.example"
            username = "ada"
            password = "p:w ü"
            [[credential]]
            host = "b.example"
            token = "t"
            [[credential]]
            host = "c.example"
            header = "X-Api-Key: k:v"
            """)
        #expect(
            credentials == [
                Credential(host: "a.example", proof: .password(user: "ada", password: "p:w ü")),
                Credential(host: "b.example", proof: .token("t")),
                Credential(host: "c.example", proof: .header(name: "X-Api-Key", value: "k:v")),
            ])
    }

    @Test(
        "is refused with what is wrong, but without its secrets",
        arguments: [
            (
                "[[credential]]\nhost = \"a\"",
                "c.toml:1: credential: nothing to prove with; give username and password, or token, or header"
            ),
            ("[[credential]]\ntoken = \"hunter2\"", "c.toml:1: credential.host: is missing; name the host that the credential is for"),
            (
                "[[credential]]\nhost = \"a\"\npassword = \"hunter2\"",
                "c.toml:1: credential.username: is missing; username and password go together"
            ),
            (
                "[[credential]]\nhost = \"a\"\nheader = \"hunter2\"",
                "c.toml:3: credential.header: is no header; write \"Name: value\""
            ),
            (
                "[[credential]]\nhost = \"a\"\ntoken = \"hunter2é\"",
                "c.toml:3: credential.token: holds characters that no HTTP header carries; write it in printable ASCII"
            ),
            (
                "[[credential]]\nhost = \"a\"\ntoken = \"hunter2\\r\\nX: y\"",
                "c.toml:3: credential.token: holds a control character or a line break; write it on one line, as plain text"
            ),
            (
                "[[credential]]\nhost = \"a\"\ntoken = \"hunter2\"\nheader = \"A: hunter2\"",
                "c.toml:1: credential: several ways to prove at once; give username and password, or token, or header"
            ),
            (
                "[[credential]]\nhost = \"a\"\ntoken = \"hunter2\"\n[[credential]]\nhost = \"A\"\ntoken = \"hunter2\"",
                "c.toml:5: credential.host: \"a\" stands here twice; one credential a host is used: remove one"
            ),
        ])
    func refused(_ text: String, _ told: String) {
        #expect {
            try read(text)
        } throws: {
            ($0 as? ConfigurationErrors)?.description == told
        }
    }

    @Test("shows no secret when a credential is printed")
    func printed() {
        let credential = Credential(host: "a", proof: .token("hunter2"))
        #expect(!"\(credential) \(String(reflecting: [credential]))".contains("hunter2"))
    }
}
