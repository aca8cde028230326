import NIOCore
import Synchronization

/// Every open connection of one socket: who may still come, and who must go when the server ends.
final class Connections: Sendable {
    private let limit: Int
    private let limitPerUser: Int
    private let state = Mutex(State())

    private struct State {
        var channels: [ObjectIdentifier: any Channel] = [:]
        var countByUser: [UInt32: Int] = [:]
        var refusedCount = 0
        var isEnding = false
    }

    init(limit: Int, limitPerUser: Int) {
        self.limit = limit
        self.limitPerUser = limitPerUser
    }

    /// - Returns: `false` where the connection is one too many; nothing is kept of it then.
    func admit(_ channel: any Channel, _ peer: Peer) -> Bool {
        let isAdmitted = state.withLock { state in
            guard !state.isEnding, state.channels.count < limit, state.countByUser[peer.userID, default: 0] < limitPerUser else {
                state.refusedCount += 1
                return false
            }
            state.channels[ObjectIdentifier(channel)] = channel
            state.countByUser[peer.userID, default: 0] += 1
            return true
        }
        if isAdmitted { channel.closeFuture.whenComplete { [self] _ in forget(channel, peer) } }
        return isAdmitted
    }

    var count: Int { state.withLock { $0.channels.count } }
    var refusedCount: Int { state.withLock { $0.refusedCount } }

    /// Closes connections without a request under way at once, the others after their answer; admits nobody any more.
    func quiesce() {
        let channels = state.withLock { state in
            state.isEnding = true
            return Array(state.channels.values)
        }
        for channel in channels { channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent()) }
    }

    func closeAll() {
        let channels = state.withLock { Array($0.channels.values) }
        for channel in channels { channel.close(promise: nil) }
    }

    private func forget(_ channel: any Channel, _ peer: Peer) {
        state.withLock { state in
            state.channels[ObjectIdentifier(channel)] = nil
            let count = state.countByUser[peer.userID, default: 1] - 1
            state.countByUser[peer.userID] = count > 0 ? count : nil
        }
    }
}
