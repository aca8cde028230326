import Glibc

/// Where a daemon's sockets are looked for, in order.
package struct SocketSearch: Sendable, Equatable {
    /// Paths of read sockets; the first that answers is taken.
    package let paths: [String]
    /// Where the daemon of the machine answers, whose archive is nobody's own.
    package static let machinePath = "/run/tradewire/tradewire.sock"

    /// - Parameters:
    ///   - explicit: what the user named on the command line; nothing else is tried then.
    ///   - environment: looks a variable up.
    ///   - userID: the effective one; 0 is root, who has no daemon of their own.
    package init(explicit: String?, userID: UInt32 = geteuid(), environment: (String) -> String?) {
        if let explicit {
            paths = [explicit]
        } else if let named = environment("TRADEWIRE_SOCKET"), !named.isEmpty {
            paths = [named]
        } else {
            func absolute(_ name: String) -> String? { environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
            // Cron names no runtime directory, even where the session of that user has one; a daemon that was started without one has its
            // sockets beside its cache.
            let runtime = absolute("XDG_RUNTIME_DIR") ?? (userID == 0 ? nil : "/run/user/\(userID)")
            let state = userID == 0 ? nil : absolute("XDG_STATE_HOME") ?? absolute("HOME").map { "\($0)/.local/state" }
            paths = [runtime, state].compactMap { $0.map { "\($0)/tradewire/tradewire.sock" } } + [Self.machinePath]
        }
    }

    /// The admin sockets, each beside its read socket.
    package var adminPaths: [String] { paths.map { Self.place(of: "admin.sock", beside: $0) } }

    /// Where the daemon says that it is. A relative path is relative to the daemon's own folder, which nobody here knows: its name is taken,
    /// beside the read socket.
    package func adminPaths(stated path: String) -> [String] {
        guard !path.hasPrefix("/"), let name = path.split(separator: "/").last.map(String.init) else { return [path] }
        return paths.map { Self.place(of: name, beside: $0) }
    }

    private static func place(of name: String, beside path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return name }
        return String(path[...slash]) + name
    }
}
