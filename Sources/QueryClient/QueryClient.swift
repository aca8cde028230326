import API
import Model

/// Asks the daemon over its Unix sockets. It blocks: made for a command that asks one thing and leaves.
package struct QueryClient: Sendable {
    package var search: SocketSearch
    /// How long the daemon may say nothing.
    package var timeout: Duration
    /// The largest answer that is taken.
    package var byteLimit: Int

    package init(search: SocketSearch, timeout: Duration = .seconds(30), byteLimit: Int = 64 << 20) {
        self.search = search
        self.timeout = timeout
        self.byteLimit = byteLimit
    }

    /// - Returns: the body of a successful answer.
    /// - Throws: `ClientError.refused` with the daemon's problem for any status that is none of success.
    package func ask(_ route: Route, body: [UInt8]? = nil, contentType: String = "application/json") throws(ClientError) -> [UInt8] {
        try send(HTTPRequest(route, body: body, contentType: contentType), admin: route.needsAdmin)
    }

    /// Asks on the admin socket for what the read socket would answer too.
    package func askAdmin(_ route: Route) throws(ClientError) -> [UInt8] { try send(HTTPRequest(route), admin: true) }

    /// - Throws: also `malformed` where the answer lacks what its form needs.
    package func ask<Form: WireForm>(_ route: Route, body: [UInt8]? = nil, for _: Form.Type = Form.self) throws(ClientError) -> Form {
        try Self.read(ask(route, body: body))
    }

    package static func read<Form: WireForm>(_ body: [UInt8], as _: Form.Type = Form.self) throws(ClientError) -> Form {
        guard let form = Form(jsonBytes: body) else { throw .malformed("an answer without what \(Form.self) needs") }
        return form
    }

    /// Opens an answer that goes on until one side leaves.
    package func stream(_ route: Route) throws(ClientError) -> LineStream {
        var exchange = try HTTPExchange(HTTPRequest(route), over: connect(search.paths))
        guard exchange.head.status / 100 == 2 else {
            let body = try exchange.body(byteLimit: byteLimit)
            throw refusal(exchange.head, body)
        }
        return LineStream(exchange)
    }

    private func send(_ request: HTTPRequest, admin: Bool) throws(ClientError) -> [UInt8] {
        var exchange = try HTTPExchange(request, over: admin ? connectAdmin() : connect(search.paths))
        let body = try exchange.body(byteLimit: byteLimit)
        guard exchange.head.status / 100 == 2 else { throw refusal(exchange.head, body) }
        return body
    }

    /// Where none is beside the read socket, the daemon is asked where it has it.
    private func connectAdmin() throws(ClientError) -> UnixSocket {
        do throws(ClientError) {
            return try connect(search.adminPaths)
        } catch {
            guard case .noDaemon(let attempts) = error, attempts.allSatisfy({ $0.reason == .absent }),
                let status = try? ask(.status, for: StatusReport.self), let path = status.adminSocket
            else { throw error }
            return try connect(search.adminPaths(stated: path))
        }
    }

    private func connect(_ paths: [String]) throws(ClientError) -> UnixSocket {
        var attempts: [ClientError.Attempt] = []
        for path in paths {
            do throws(ClientError) {
                return try UnixSocket(path: path, timeout: timeout)
            } catch .noDaemon(let failed) {
                attempts += failed
            } catch {
                throw error
            }
        }
        throw .noDaemon(attempts)
    }

    private func refusal(_ head: ResponseHead, _ body: [UInt8]) -> ClientError {
        if let problem = Problem(jsonBytes: body), problem.kind != .apiMismatch { return .refused(problem) }
        // Whatever answers is no daemon of this API, or one of another version: it can say so itself.
        if head.status == 404, let report = try? versionReport(), !report.isSpokenHere { return .mismatch(report) }
        return .malformed("status \(head.status) without a reason")
    }

    private func versionReport() throws(ClientError) -> VersionReport? {
        var exchange = try HTTPExchange(HTTPRequest(.version), over: connect(search.paths))
        return VersionReport(jsonBytes: try exchange.body(byteLimit: 64 << 10))
    }
}
