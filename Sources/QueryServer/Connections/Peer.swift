import CPlatform
import NIOCore

/// The process at the other end, as the kernel knew it when it connected.
struct Peer: Sendable, Equatable {
    var processID: Int32
    var userID: UInt32

    /// Nobody that the kernel would name: counted together.
    static let unknown = Peer(processID: 0, userID: .max)

    init(processID: Int32, userID: UInt32) {
        self.processID = processID
        self.userID = userID
    }

    /// Called on the channel's event loop.
    init(of channel: any Channel) {
        let found = try? channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(of: NIOBSDSocket.Handle.self) { descriptor in
            var peer = tradewire_peer()
            return tradewire_peer_of_socket(descriptor, &peer) == 0 ? Peer(processID: peer.pid, userID: peer.uid) : nil
        }
        self = found.flatMap { $0 } ?? .unknown
    }
}
