import API
import Glibc
import Model
import QueryClient

/// One run of a command: where it asks, what time it is, and where its words go.
struct Session {
    let options: GlobalOptions
    let client: QueryClient
    let now: Timestamp
    var out: StandardOutput
    /// Looks a variable of the environment up.
    let environment: @Sendable (String) -> String?
    /// Whether standard error is a terminal, where progress can be drawn.
    var showsProgress = false

    var look: Look { out.look }
    var clock: ClockTime { ClockTime(now: now) }

    /// Of the process.
    init(_ options: GlobalOptions) {
        let environment: @Sendable (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
        let look = Look.deciding(size: TerminalSize.of(STDOUT_FILENO), colour: options.color, environment: environment)
        let pager = look.isTerminal && !options.noPager ? Pager.chosen(environment: environment) : nil
        let destination = pager.map { StandardOutput.Destination.pager(command: $0) } ?? .descriptor(STDOUT_FILENO)
        self.init(
            options, now: Self.clockNow(), out: StandardOutput(look: look, destination: destination), environment: environment,
            showsProgress: isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb")
    }

    init(
        _ options: GlobalOptions, now: Timestamp, out: StandardOutput, environment: @escaping @Sendable (String) -> String?,
        showsProgress: Bool = false
    ) {
        self.options = options
        self.now = now
        self.out = out
        self.environment = environment
        self.showsProgress = showsProgress
        client = QueryClient(search: SocketSearch(explicit: options.socket, environment: environment))
    }

    /// The daemon's answer, or with `--offline` and no daemon what tradewired itself reads from the cache.
    func fetch(_ route: Route) throws -> [UInt8] {
        do throws(ClientError) {
            return try client.ask(route)
        } catch .noDaemon(let attempts) {
            guard options.offline else { throw ClientError.noDaemon(attempts) }
            return try DaemonProgram.answerOffline(route)
        } catch {
            throw error
        }
    }

    func fetch<Form: WireForm>(_ route: Route, as _: Form.Type = Form.self) throws -> Form { try QueryClient.read(fetch(route)) }

    /// Asks for a change. There is none without a daemon.
    func ask(_ route: Route, body: some RequestForm) throws -> [UInt8] { try client.ask(route, body: body.jsonBytes) }

    /// How a list ends that found nothing: with words to people, and with exit status 1 where that was asked for.
    /// - Parameter count: `nil` where it was not looked at.
    func end(_ count: Int?, words: @autoclosure () -> String, exitCode: Bool) throws {
        guard count == 0 else { return }
        if options.isForPeople { say(words()) }
        if exitCode { throw Failure.nothingFound }
    }

    /// Words for people, which are no part of the output.
    func say(_ words: String) { Self.complain(words) }

    static func complain(_ words: String) {
        let line = SafeText(words).text + "\n"
        try? StandardOutput.writeAll(Array(line.utf8), to: STDERR_FILENO)
    }

    private static func clockNow() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
