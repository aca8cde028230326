import Cache
import Logging
import Model

/// Keeps the cache within its retention, a step at a time.
struct Housekeeping: Sendable {
    let pipeline: Pipeline
    let logger: Logger

    private static let interval = Duration.seconds(3600)

    func run() async {
        while !Task.isCancelled {
            do {
                let count = try await pipeline.store.prune(pipeline.settings.value.retention, at: pipeline.clock.now())
                if count > 0 { logger.info("old articles pruned", metadata: ["count": "\(count)"]) }
                try await pipeline.clock.sleep(Self.interval)
            } catch is CancellationError {
                return
            } catch {
                logger.error("pruning failed; trying again in an hour", metadata: ["error": "\(error)"])
                try? await pipeline.clock.sleep(Self.interval)
            }
        }
    }
}
