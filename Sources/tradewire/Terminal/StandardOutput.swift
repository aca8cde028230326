import Glibc

/// The one door to standard output. What passes is safe text, lines of it, or JSON that was made safe; it is written at once or, where it is
/// longer than the screen, shown by a pager.
struct StandardOutput {
    private(set) var look: Look
    private var bytes: [UInt8] = []
    private let destination: Destination
    private static let flushSize = 64 << 10

    enum Destination {
        case descriptor(Int32)
        /// Kept, for tests.
        case memory
        /// Held back until it is known whether it fits the screen.
        case pager(command: String)
    }

    init(look: Look, destination: Destination) {
        self.look = look
        self.destination = destination
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func write(_ line: Line) throws(OutputError) {
        bytes += line.rendered(look).utf8
        try endLine()
    }

    mutating func write(_ text: SafeText) throws(OutputError) {
        bytes += text.text.utf8
        try endLine()
    }

    /// One document or one line of NDJSON.
    mutating func write(json: [UInt8]) throws(OutputError) {
        bytes += JSONSafety.escaped(json)
        if bytes.last == 0x0A { bytes.removeLast() }
        try endLine()
    }

    mutating func write(cells: [SafeText], _ form: DelimitedText) throws(OutputError) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(form.separator) }
            bytes += cell.text.utf8
        }
        try endLine()
    }

    mutating func blankLine() throws(OutputError) { try write(SafeText.empty) }

    /// Writes what is held back. To be called at the end, and where something is to be seen at once.
    mutating func flush() throws(OutputError) {
        switch destination {
        case .memory: return
        case .descriptor(let descriptor): try Self.writeAll(bytes, to: descriptor)
        case .pager(let command):
            if isLongerThanScreen { try Pager(command: command).show(bytes) } else { try Self.writeAll(bytes, to: STDOUT_FILENO) }
        }
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func endLine() throws(OutputError) {
        bytes.append(0x0A)
        if case .descriptor = destination, bytes.count >= Self.flushSize { try flush() }
    }

    private var isLongerThanScreen: Bool {
        guard let rows = look.rows else { return false }
        return bytes.lazy.filter { $0 == 0x0A }.count >= rows
    }

    /// Waits where the descriptor does not block, so that a large document arrives whole.
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(OutputError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written) }
            if count >= 0 {
                written += count
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN:
                var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&wait, 1, -1)
            case EPIPE: throw .readerLeft
            default: throw .failed(errno: errno)
            }
        }
    }
}

enum OutputError: Error, Equatable {
    /// The other end of the pipe has seen enough.
    case readerLeft
    case failed(errno: Int32)
}
