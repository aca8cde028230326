import Glibc

/// Runs `body` on a new thread that takes no signals: they are for the process's own handlers, and a broken pipe here is an error code.
///
/// - Returns: `false` where the system has no thread to give.
package func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
    let entry = ThreadEntry(body: body)
    var thread = pthread_t()
    let context = Unmanaged.passRetained(entry)
    let result = pthread_create(
        &thread, nil,
        { context in
            guard let context else { return nil }
            let entry = Unmanaged<ThreadEntry>.fromOpaque(context).takeRetainedValue()
            var signals = sigset_t()
            sigfillset(&signals)
            pthread_sigmask(SIG_SETMASK, &signals, nil)
            entry.body()
            return nil
        }, context.toOpaque())
    guard result == 0 else {
        context.release()
        return false
    }
    pthread_detach(thread)
    return true
}

private final class ThreadEntry: Sendable {
    let body: @Sendable () -> Void

    init(body: @escaping @Sendable () -> Void) { self.body = body }
}
