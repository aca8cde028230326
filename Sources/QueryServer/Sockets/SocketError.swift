/// Why the server cannot listen.
package enum SocketError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A process answers there; its id, where the kernel tells.
    case inUse(path: String, processID: Int32?)
    /// Something else stands at the path; it is left alone.
    case notASocket(path: String)
    case pathTooLong(path: String, byteLimit: Int)
    case noSuchGroup(String)
    /// A descriptor that systemd passed is no listening Unix stream socket.
    case badInheritance(descriptor: Int32, reason: String)
    case system(path: String, call: String, reason: String)

    package var description: String {
        switch self {
        case .inUse(let path, let processID):
            "\(path) is in use by \(processID.map { "process \($0)" } ?? "another process"): stop it first, or configure another socket"
        case .notASocket(let path): "\(path) is not a socket: move it away, or configure another socket"
        case .pathTooLong(let path, let limit): "\(path) is too long for a socket: at most \(limit) bytes"
        case .noSuchGroup(let name): "there is no group named '\(name)': create it, or leave [server] group out"
        case .badInheritance(let descriptor, let reason): "descriptor \(descriptor) that systemd passed: \(reason)"
        case .system(let path, let call, let reason): "\(path): \(call): \(reason)"
        }
    }
}
