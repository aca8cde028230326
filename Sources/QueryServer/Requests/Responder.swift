import API
import HTTPTypes
import HummingbirdCore
import Logging
import Model
import NIOCore

/// Turns HTTP requests into routes, has them answered, and writes the answers.
struct Responder: Sendable {
    let answers: Answers
    let settings: QueryServerSettings
    let queue: FairQueue
    let logger: Logger
    private let date = HTTPDate()

    init(answers: Answers, settings: QueryServerSettings, queue: FairQueue, logger: Logger) {
        self.answers = answers
        self.settings = settings
        self.queue = queue
        self.logger = logger
    }

    /// - Throws: only what ends the connection: it broke, or HTTP was not spoken on it.
    func respond(
        to request: Request, from client: ConnectionInfo, with writer: consuming ResponseWriter, on channel: any Channel
    ) async throws {
        let start = ContinuousClock.now
        var route: Route?
        var reply: Reply
        do {
            try request.checkAnnouncedLength(byteLimit: settings.bodyByteLimit)
            if request.headers[.expect]?.lowercased() == "100-continue" {
                try await writer.writeInformationalHead(HTTPResponse(status: .continue))
            }
            let body = try await request.wholeBody(byteLimit: settings.bodyByteLimit, timeout: settings.bodyTimeout, on: channel)
            let asked = try Route(method: request.method.rawValue, target: request.head.path ?? "")
            route = asked
            reply = await answer(asked, body, client, channel)
        } catch let problem as Problem {
            reply = Reply(problem: problem)
        }
        answers.metrics.record(route, status: reply.status, took: ContinuousClock.now - start)
        if request.method == .head { reply.leaveBodyOut() }
        try await write(reply, with: writer)
        if reply.endsConnection { channel.close(promise: nil) }
    }

    private func answer(_ route: Route, _ body: [UInt8], _ client: ConnectionInfo, _ channel: any Channel) async -> Reply {
        var reply: Reply
        do {
            guard client.isAdmin || !route.needsAdmin else { throw Self.notAllowed }
            let request = AnswerRequest(route: route, body: body, channel: channel, peer: client.peer)
            if route.isQuick {
                reply = try await queue.turn(of: client.peer) { try await answers.reply(to: request) }
            } else {
                reply = try await answers.reply(to: request)
            }
        } catch {
            let problem = Problem(for: error)
            if problem.kind == .internal || problem.kind == .unavailable {
                logger.error("request failed", metadata: ["route": "\(route.template)", "error": "\(error)"])
            }
            reply = Reply(problem: problem)
        }
        audit(route, client, reply)
        return reply
    }

    /// Who changed what: the kernel's word, not the client's.
    private func audit(_ route: Route, _ client: ConnectionInfo, _ reply: Reply) {
        guard route.method != .get else { return }
        logger.notice(
            "request to change",
            metadata: [
                "method": "\(route.method.rawValue)", "path": "\(route.target)", "status": "\(reply.status)",
                "uid": "\(client.peer.userID)", "pid": "\(client.peer.processID)",
            ])
    }

    private func write(_ reply: Reply, with writer: consuming ResponseWriter) async throws {
        let head = reply.head(date: date.text(at: answers.now()))
        switch reply.body {
        case .none: try await writer.write(response: head, body: ResponseBody())
        case .bytes(let bytes): try await writer.write(response: head, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        case .stream(let write):
            var body: any ResponseBodyWriter = try await writer.writeHead(head)
            try await write(&body)
            try await body.finish(nil)
        }
    }

    private static let notAllowed = Problem(
        .notAllowed, "This socket is for reading.", hint: "Ask on the admin socket; its file says who may.")
}

extension Route {
    /// Whether it reads the cache and is done: such requests take turns, so that no client keeps the others waiting.
    fileprivate var isQuick: Bool {
        switch self {
        case .articles, .article, .articleText, .articleRevisions, .stories, .story, .feeds, .feed, .status, .metrics: true
        default: false
        }
    }
}
