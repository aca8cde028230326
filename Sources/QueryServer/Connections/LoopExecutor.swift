import NIOCore

/// Runs tasks on an event loop's own thread: between a connection's reads and writes its task needs no other, and no wake-up.
///
/// What takes longer than a moment prefers another executor (see `Responder`).
final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    init(_ loop: any EventLoop) { self.loop = loop }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
}
