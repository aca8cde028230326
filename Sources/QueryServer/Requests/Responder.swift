import API
import HTTPTypes
import HummingbirdCore
import Logging
import Model
import NIOCore

/// Turns HTTP requests into routes, has them answered, and writes the answers.
///
/// Runs on the connection's event loop; answers are made elsewhere, so that the loop is free for others meanwhile.
struct Responder: Sendable {
    let answers: Answers
    let settings: QueryServerSettings
    let queue: FairQueue
    let logger: Logger
    private let recent = RecentAnswers()
    private let allowance = LoopAllowance()
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
            let target = request.head.path ?? ""
            let asked = try Route(method: request.method.rawValue, target: target)
            route = asked
            reply = await answer(AnswerRequest(route: asked, target: target, body: body, channel: channel, peer: client.peer), client)
        } catch let problem as Problem {
            reply = Reply(problem: problem)
        }
        if let tag = reply.entityTag, request.alreadyHas(tag) { reply = .notModified(tag) }
        if request.method == .head { reply.leaveBodyOut() }
        answers.metrics.record(route, reply, took: ContinuousClock.now - start)
        try await write(reply, with: writer)
        if reply.endsConnection { channel.close(promise: nil) }
    }

    private func answer(_ request: AnswerRequest, _ client: ConnectionInfo) async -> Reply {
        let route = request.route
        var reply: Reply
        do {
            guard client.isAdmin || !route.needsAdmin else { throw Self.notAllowed }
            reply =
                switch route.pace {
                case .immediate: try await answers.reply(to: request)
                case .short, .long:
                    if let known = keptReply(to: request), queue.passes(client.peer, if: allowance.take(client.peer)) {
                        known
                    } else {
                        // On the readers' threads from here on: what is read there needs no change of threads any more.
                        try await withTaskExecutorPreference(answers.store.readers) {
                            try await queue.turn(of: client.peer, in: route.pace == .long ? .long : .short) {
                                try await steadyReply(to: request)
                            }
                        }
                    }
                case .unbounded: try await withTaskExecutorPreference(globalConcurrentExecutor) { try await answers.reply(to: request) }
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

    private func keptReply(to request: AnswerRequest) -> Reply? {
        request.route.followsFromStore ? recent.reply(to: request.target, at: answers.store.commitCount) : nil
    }

    /// The answer, made once between two commits where it follows from the store alone.
    private func steadyReply(to request: AnswerRequest) async throws -> Reply {
        guard request.route.followsFromStore else { return try await answers.reply(to: request) }
        if let known = keptReply(to: request) { return known }
        // Before the store is read: a commit meanwhile makes the answer one of the past.
        let commitCount = answers.store.commitCount
        var reply = try await answers.reply(to: request)
        reply.tagEntity()
        recent.keep(reply, to: request.target, at: commitCount)
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
