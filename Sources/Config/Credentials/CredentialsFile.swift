/// The file of `[[credential]]` tables. That only its owner may read it is for the caller to check.
package enum CredentialsFile {
    /// - Throws: every mistake at once; no message repeats a secret.
    package static func read(_ bytes: [UInt8], file: String) throws(ConfigurationErrors) -> [Credential] {
        let log = ProblemLog(file: file)
        var root = TableReader(name: "", node: TOMLDocument.read(bytes, log), log: log)
        var credentials: [Credential] = []
        for var table in root.tables("credential") {
            guard let credential = credential(&table) else { continue }
            if credentials.contains(where: { $0.host == credential.host }) {
                table.error("host", "\(quoted(credential.host)) stands here twice", "one credential a host is used: remove one")
            }
            credentials.append(credential)
        }
        root.finish()
        guard log.errors.isEmpty else { throw ConfigurationErrors(log.errors) }
        return credentials
    }

    private static func credential(_ table: inout TableReader) -> Credential? {
        let written = table.string("host", lengthLimit: 300)
        let user = table.string("username")
        let password = table.string("password")
        let token = table.string("token")
        let header = table.string("header")
        table.finish()
        if !table.isSet("host") { table.error("host", "is missing", "name the host that the credential is for") }

        let ways = [table.isSet("username") || table.isSet("password"), table.isSet("token"), table.isSet("header")].count { $0 }
        guard ways == 1 else {
            let fault = ways == 0 ? "nothing to prove with" : "several ways to prove at once"
            table.log.error(table.line, table.name, fault, "give username and password, or token, or header")
            return nil
        }
        guard let written, let host = table.host(written, key: "host") else { return nil }
        if let user, let password {
            guard !user.contains(":") else {
                // RFC 7617 §2: the colon ends the name.
                table.error("username", "holds a colon", "HTTP cannot send such a name")
                return nil
            }
            return Credential(host: host, proof: .password(user: user, password: password))
        }
        if table.isSet("username") != table.isSet("password") {
            let missing = table.isSet("username") ? "password" : "username"
            table.error(missing, "is missing", "username and password go together")
        }
        if let token, isHeaderText(token, key: "token", table) { return Credential(host: host, proof: .token(token)) }
        if let header, isHeaderText(header, key: "header", table) { return proof(header, table).map { Credential(host: host, proof: $0) } }
        return nil
    }

    /// "X-Api-Key: abc".
    private static func proof(_ header: String, _ table: TableReader) -> Credential.Proof? {
        let colon = header.firstIndex(of: ":") ?? header.startIndex
        let name = header[..<colon]
        let value = header[colon...].dropFirst().drop { $0 == " " }
        // RFC 9110 §5.6.2: token.
        let isToken: (Unicode.Scalar) -> Bool = {
            ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
                || "!#$%&'*+-.^_`|~".unicodeScalars.contains($0)
        }
        guard !name.isEmpty, name.unicodeScalars.allSatisfy(isToken), !value.isEmpty else {
            table.error("header", "is no header", "write \"Name: value\"")
            return nil
        }
        return .header(name: String(name), value: String(value))
    }

    private static func isHeaderText(_ text: String, key: String, _ table: TableReader) -> Bool {
        guard text.unicodeScalars.allSatisfy({ (0x20..<0x7F).contains($0.value) }) else {
            table.error(key, "holds characters that no HTTP header carries", "write it in printable ASCII")
            return false
        }
        return true
    }
}
