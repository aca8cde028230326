import Model
import Synchronization

/// Fetches web documents through libcurl, on one thread of its own and within limits that no server can talk it out of.
///
/// Any number of tasks may call `fetch` at once: at most `FetcherConfiguration.concurrency` transfers run, at most
/// `FetcherConfiguration.perHostLimit` of them at one host, and the rest wait their turn. Connections are kept for reuse.
package final class Fetcher: Sendable {
    private let mailbox: Mailbox
    private let nextJob = Atomic<UInt64>(0)

    package init(configuration: FetcherConfiguration) {
        let mailbox = Mailbox()
        self.mailbox = mailbox
        let hasStarted = startThread {
            FetchLoop(configuration: configuration, mailbox: mailbox).run()
        }
        if !hasStarted { mailbox.close() }
    }

    deinit { mailbox.post(.shutdown) }

    /// Fetches one document, following redirects.
    ///
    /// - Returns: a response with status 200, 203 or 226 and a body, or 304 without one.
    /// - Throws: `FetchError`; every other status is `.status` with its Retry-After and redirects, and `.cancelled` when the task is
    ///   cancelled (the transfer ends at once, its connection is closed).
    package func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
        let id = nextJob.add(1, ordering: .relaxed).newValue
        let ticket = Ticket()
        let result: Result<FetchResponse, FetchError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let job = Job(id: id, request: request, ticket: ticket, reply: continuation)
                if !mailbox.post(.start(job)) { continuation.resume(returning: .failure(.cancelled)) }
            }
        } onCancel: {
            ticket.cancel()
            mailbox.post(.cancel(id))
        }
        return try result.get()
    }

    /// Takes another configuration for every fetch that is asked for from now on.
    package func renew(_ configuration: FetcherConfiguration) { mailbox.post(.renew(configuration)) }

    /// Ends every transfer with `FetchError.cancelled`, closes every connection and ends the thread; returns once that is done.
    package func shutdown() async {
        mailbox.post(.shutdown)
        await withCheckedContinuation { continuation in mailbox.whenClosed { continuation.resume() } }
    }
}
