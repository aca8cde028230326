import Model
import Synchronization

/// Wakes the one task that waits for the next thing to do.
final class Alarm: Sendable {
    private struct State {
        var isRinging = false
        var sleeper: CheckedContinuation<Void, Never>?
    }
    private let state = Mutex(State())

    /// A ring before the wait is not lost.
    func ring() {
        let sleeper = state.withLock { state -> CheckedContinuation<Void, Never>? in
            defer { state.sleeper = nil }
            if state.sleeper == nil { state.isRinging = true }
            return state.sleeper
        }
        sleeper?.resume()
    }

    /// Returns after `duration`, at a ring, or when the task is cancelled.
    func wait(for duration: Duration, clock: WallClock) async {
        let timer = Task {
            try await clock.sleep(duration)
            ring()
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let wakesNow = state.withLock { state -> Bool in
                    if state.isRinging || Task.isCancelled {
                        state.isRinging = false
                        return true
                    }
                    state.sleeper = continuation
                    return false
                }
                if wakesNow { continuation.resume() }
            }
        } onCancel: {
            ring()
        }
        timer.cancel()
    }
}
