import CLibcurl
import Synchronization

/// What tasks tell the fetching thread, and how they wake it.
final class Mailbox: Sendable {
    enum Letter: Sendable {
        case start(Job)
        case cancel(UInt64)
        case renew(FetcherConfiguration)
        /// A body is no longer in use.
        case permitReturned(BodyPermit.Size)
        case shutdown
    }

    private struct State {
        var letters: [Letter] = []
        var multi: WakeableMulti?
        var isClosed = false
        var closeWaiters: [@Sendable () -> Void] = []
    }

    private let state = Mutex(State())

    /// - Returns: `false` once the thread has ended: the letter will not be read.
    @discardableResult
    func post(_ letter: Letter) -> Bool {
        state.withLock { state in
            guard !state.isClosed else { return false }
            state.letters.append(letter)
            // Later letters are read together with the first one that woke the thread.
            if state.letters.count == 1 { state.multi?.wake() }
            return true
        }
    }

    /// Letters posted so far, in order.
    func takeAll() -> [Letter] {
        state.withLock { state in
            let letters = state.letters
            state.letters = []
            return letters
        }
    }

    /// From now on `post` wakes a thread that waits on `multi`, until `close` or the next call.
    func wakes(_ multi: UnsafeMutableRawPointer?) {
        state.withLock { $0.multi = multi.map(WakeableMulti.init) }
    }

    /// No letter is taken from now on; those never read are answered with `cancelled`.
    func close() {
        let (letters, waiters) = state.withLock { state in
            state.isClosed = true
            state.multi = nil
            let rest = (state.letters, state.closeWaiters)
            state.letters = []
            state.closeWaiters = []
            return rest
        }
        for case .start(let job) in letters { job.reply.resume(returning: .failure(.cancelled)) }
        for waiter in waiters { waiter() }
    }

    func whenClosed(_ action: @escaping @Sendable () -> Void) {
        let isClosed = state.withLock { state in
            if !state.isClosed { state.closeWaiters.append(action) }
            return state.isClosed
        }
        if isClosed { action() }
    }
}

/// A fetch on its way to the thread.
struct Job: Sendable {
    let id: UInt64
    let request: FetchRequest
    let ticket: Ticket
    let reply: CheckedContinuation<Result<FetchResponse, FetchError>, Never>
}

/// Tells a job that starts that it was cancelled already: a cancellation may overtake its job on the way to the thread.
final class Ticket: Sendable {
    private let flag = Atomic<Bool>(false)
    var isCancelled: Bool { flag.load(ordering: .acquiring) }
    func cancel() { flag.store(true, ordering: .releasing) }
}

/// Sendable because curl_multi_wakeup is the one function of a multi handle that any thread may call, and the mailbox's lock keeps the
/// handle alive for the length of that call.
private struct WakeableMulti: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer
    func wake() { curl_multi_wakeup(pointer) }
}
