import Dispatch
import Synchronization

/// Where the store reads. SQLite's calls block: they have threads of their own, so that nothing else waits for them.
///
/// A task that prefers this executor already reads where it is, without a change of threads.
final class ReadingQueues: TaskExecutor {
    private let queues: [DispatchQueue]
    private let state: Mutex<State>

    private struct State {
        /// First come, first served, by whichever queue is free.
        var jobs: [UnownedJob] = []
        /// Places of queues without work.
        var idle: [Int]
    }

    init(count: Int) {
        queues = (1...max(1, count)).map { DispatchQueue(label: "cache.reader.\($0)") }
        state = Mutex(State(idle: Array(queues.indices)))
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let place = state.withLock { state in
            state.jobs.append(job)
            return state.idle.popLast()
        }
        guard let place else { return }
        queues[place].async { [self] in work(at: place) }
    }

    private func work(at place: Int) {
        while let job = next(at: place) { job.runSynchronously(on: asUnownedTaskExecutor()) }
    }

    private func next(at place: Int) -> UnownedJob? {
        state.withLock { state in
            guard state.jobs.isEmpty else { return state.jobs.removeFirst() }
            state.idle.append(place)
            return nil
        }
    }
}
