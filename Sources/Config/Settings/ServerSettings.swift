/// `[server]`: the sockets on which the daemon answers.
package struct ServerSettings: Sendable, Equatable {
    /// For reading and for asking for a sync. Mode 0660.
    package var socket: String
    /// For changing feeds and state. Mode 0600.
    package var adminSocket: String
    /// The group that owns `socket`; `nil` leaves the daemon's own.
    package var group: String?

    init(_ table: TableReader, _ paths: PathReading) {
        var table = table
        socket = paths.read(table.string("socket")) ?? paths.places.runtimeDirectory + "/tradewire.sock"
        adminSocket = paths.read(table.string("admin_socket")) ?? paths.places.runtimeDirectory + "/admin.sock"
        group = table.string("group", lengthLimit: 32)
        table.finish()
        for (key, path) in [("socket", socket), ("admin_socket", adminSocket)] where path.utf8.count > Self.pathByteLimit {
            table.error(key, "the path has \(path.utf8.count) bytes, a socket's may have \(Self.pathByteLimit)", "choose a shorter one")
        }
        if socket == adminSocket {
            table.error(table.isSet("admin_socket") ? "admin_socket" : "socket", "both sockets have the same path", "give each its own")
        }
        let isName: (Unicode.Scalar) -> Bool = {
            $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "_-.".unicodeScalars.contains($0))
        }
        if let group, !group.unicodeScalars.allSatisfy(isName) {
            table.error("group", "\(quoted(group)) is no group's name", "write a name from /etc/group")
        }
    }

    /// sun_path of unix(7) holds 108 bytes with the closing zero.
    private static let pathByteLimit = 107
}
