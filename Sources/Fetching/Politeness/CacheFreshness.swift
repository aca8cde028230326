import Model

/// For how long a server calls its answer fresh (RFC 9111 §4.2), as far as a private cache is concerned.
package enum CacheFreshness {
    /// - Returns: what is left of the lifetime, zero for an answer that is stale at once; `nil` where the server says nothing about it.
    package static func remaining(_ headers: [HeaderField], at now: Timestamp) -> Duration? {
        let directives = headers.all("cache-control").flatMap(self.directives)
        if directives.contains(where: { $0.name == "no-store" || $0.name == "no-cache" }) { return .zero }
        guard let lifetime = maxAge(directives) ?? untilExpiry(headers, now) else { return nil }
        let age = headers.first("age").flatMap { seconds($0.trimmed) } ?? 0
        return .seconds(max(0, lifetime - age))
    }

    private static func maxAge(_ directives: [(name: String, value: String)]) -> Int64? {
        // RFC 9111 §4.2.1: a directive that cannot be read makes the answer stale.
        directives.first { $0.name == "max-age" }.map { seconds($0.value) ?? 0 }
    }

    private static func untilExpiry(_ headers: [HeaderField], _ now: Timestamp) -> Int64? {
        guard let text = headers.first("expires") else { return nil }
        // RFC 9111 §5.3: an invalid date, "0" above all, means that it has expired.
        guard let expiry = HTTPDate.read(text) else { return 0 }
        return expiry.seconds - (headers.first("date").flatMap(HTTPDate.read) ?? now).seconds
    }

    private static func directives(_ value: String) -> [(name: String, value: String)] {
        value.split(separator: ",").map { part in
            let sides = part.split(separator: "=", maxSplits: 1)
            let value = sides.count > 1 ? sides[1].trimmed.filter { $0 != "\"" } : ""
            return (sides.first?.trimmed.lowercased() ?? "", value)
        }
    }

    /// RFC 9111 §1.2.2: a number too large to be held counts as the largest that can be.
    private static func seconds(_ text: String) -> Int64? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return min(Int64(text) ?? .max, 1 << 31)
    }
}
