import Glibc

/// The two sockets: what may be asked follows from which of them a client connected to.
struct ServerSockets: Sendable {
    var read: ListeningSocket?
    var admin: ListeningSocket?

    /// Takes what systemd passed, and makes what it did not.
    ///
    /// - Parameters:
    ///   - environment: the process's, of which LISTEN_PID, LISTEN_FDS and LISTEN_FDNAMES are read (sd_listen_fds(3)).
    ///   - processID: what LISTEN_PID must name for the descriptors to be meant for this process.
    ///   - firstDescriptor: SD_LISTEN_FDS_START, but for tests.
    init(
        _ settings: QueryServerSettings, environment: [String: String], processID: pid_t, firstDescriptor: CInt = 3
    ) throws(SocketError) {
        for (offset, name) in Self.inheritedNames(environment, processID: processID).enumerated() {
            let socket = try ListeningSocket(adopting: firstDescriptor + CInt(offset))
            let isAdmin = name == "admin" || socket.path == settings.adminSocket
            if isAdmin || (name != "read" && read != nil) { admin = socket } else { read = socket }
        }
        // Systemd's socket unit decides alone what is offered when it passes any.
        guard read == nil, admin == nil else { return }
        let admin = try ListeningSocket(path: settings.adminSocket, mode: 0o600, groupID: nil)
        do {
            let groupID = try settings.group.map(Self.groupID)
            read = try ListeningSocket(path: settings.readSocket, mode: 0o660, groupID: groupID)
        } catch {
            admin.removeFile()
            close(admin.descriptor)
            throw error
        }
        self.admin = admin
    }

    var all: [(socket: ListeningSocket, isAdmin: Bool)] {
        (read.map { [($0, false)] } ?? []) + (admin.map { [($0, true)] } ?? [])
    }

    /// Removes the files that this process made.
    func removeFiles() {
        for (socket, _) in all { socket.removeFile() }
    }

    /// One name for each descriptor passed; empty where it has none.
    private static func inheritedNames(_ environment: [String: String], processID: pid_t) -> [String] {
        guard environment["LISTEN_PID"].flatMap({ pid_t($0) }) == processID,
            let count = environment["LISTEN_FDS"].flatMap({ Int($0) }), (1...16).contains(count)
        else { return [] }
        let names = environment["LISTEN_FDNAMES"]?.split(separator: ":", omittingEmptySubsequences: false).map { String($0) } ?? []
        return (0..<count).map { $0 < names.count ? names[$0] : "" }
    }

    private static func groupID(_ name: String) throws(SocketError) -> gid_t {
        if let number = gid_t(name) { return number }
        var entry = group()
        var found: UnsafeMutablePointer<group>?
        var strings = [CChar](repeating: 0, count: 64 * 1024)
        guard getgrnam_r(name, &entry, &strings, strings.count, &found) == 0, found != nil else { throw .noSuchGroup(name) }
        return entry.gr_gid
    }
}
