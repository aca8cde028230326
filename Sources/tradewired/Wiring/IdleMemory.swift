import CPlatform
import Syncing

/// Gives memory back that what is over has left: the start first, later whatever was done once and is not done any more.
///
/// What is in use comes back within a millisecond, so that an idle daemon holds what it uses and little else.
struct IdleMemory: Sendable {
    let clock: WallClock

    /// What a burst leaves behind is kept no longer than this; giving it back costs a few milliseconds.
    private static let interval = Duration.seconds(120)

    func run() async {
        while !Task.isCancelled {
            tradewire_give_back_memory()
            try? await clock.sleep(Self.interval)
        }
    }
}
