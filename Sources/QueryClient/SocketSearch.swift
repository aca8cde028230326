/// Where a daemon's sockets are looked for, in order.
package struct SocketSearch: Sendable, Equatable {
    /// Paths of read sockets; the first that answers is taken.
    package let paths: [String]

    /// - Parameters:
    ///   - explicit: what the user named on the command line; nothing else is tried then.
    ///   - environment: looks a variable up.
    package init(explicit: String?, environment: (String) -> String?) {
        if let explicit {
            paths = [explicit]
        } else if let named = environment("TRADEWIRE_SOCKET"), !named.isEmpty {
            paths = [named]
        } else {
            var paths: [String] = []
            if let runtime = environment("XDG_RUNTIME_DIR"), runtime.hasPrefix("/") { paths.append("\(runtime)/tradewire/tradewire.sock") }
            self.paths = paths + ["/run/tradewire/tradewire.sock"]
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
