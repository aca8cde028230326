import API

/// One request of HTTP/1.1, on a connection of its own.
package struct HTTPRequest: Sendable, Equatable {
    package var method: String
    /// Path and query, encoded.
    package var target: String
    package var body: [UInt8]?
    package var contentType: String

    package init(_ method: String, _ target: String, body: [UInt8]? = nil, contentType: String = "application/json") {
        self.method = method
        self.target = target
        self.body = body
        self.contentType = contentType
    }

    package init(_ route: Route, body: [UInt8]? = nil, contentType: String = "application/json") {
        self.init(route.method.rawValue, route.target, body: body, contentType: contentType)
    }

    package var bytes: [UInt8] {
        // RFC 9112 §3.2: Host is owed even where it means nothing.
        var head = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nUser-Agent: tradewire\r\n"
        if let body { head += "Content-Type: \(contentType)\r\nContent-Length: \(body.count)\r\n" }
        head += "\r\n"
        var bytes = Array(head.utf8)
        if let body { bytes += body }
        return bytes
    }
}
