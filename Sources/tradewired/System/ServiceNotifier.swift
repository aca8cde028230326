import Glibc

/// Tells systemd how the service fares (sd_notify(3)): a datagram to `$NOTIFY_SOCKET`. Without one, nothing happens.
struct ServiceNotifier: Sendable {
    private let socketPath: String?
    /// How often the watchdog wants to hear of us; `nil` where there is none.
    let watchdogInterval: Duration?

    init(environment: [String: String]) {
        socketPath = environment["NOTIFY_SOCKET"].flatMap { $0.isEmpty ? nil : $0 }
        let isForUs = environment["WATCHDOG_PID"].map { $0 == String(getpid()) } ?? true
        watchdogInterval = isForUs ? environment["WATCHDOG_USEC"].flatMap { Int64($0) }.map { .microseconds($0) } : nil
    }

    func ready(status: String) { send("READY=1\nSTATUS=\(status)") }
    func stopping() { send("STOPPING=1\nSTATUS=stopping") }
    func ping() { if watchdogInterval != nil { send("WATCHDOG=1") } }

    /// systemd wants CLOCK_MONOTONIC with RELOADING=1 (Type=notify-reload; harmless elsewhere).
    func reloading() {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        send("RELOADING=1\nMONOTONIC_USEC=\(now.tv_sec * 1_000_000 + now.tv_nsec / 1000)")
    }

    /// More time for a start that does long work (EXTEND_TIMEOUT_USEC=), counted from now.
    func stillStarting(_ span: Duration, status: String) {
        send("EXTEND_TIMEOUT_USEC=\(span.components.seconds * 1_000_000)\nSTATUS=\(status)")
    }

    func status(_ text: String) { send("STATUS=\(text)") }

    private func send(_ message: String) {
        guard let socketPath else { return }
        _ = UnixDatagram.send(Array(message.utf8), to: socketPath)
    }
}
