import Config
import Glibc

/// Whole files for the inspect commands; `-` is standard input.
enum InputFile {
    static let byteLimit = 256 << 20

    /// - Throws: `ConfigurationErrors` that says why it cannot be read.
    static func read(_ path: String) throws -> [UInt8] {
        try regular(path) ?? ConfigurationFile.bytes(of: path == "-" ? "/dev/stdin" : path, limit: byteLimit)
    }

    static func readOrExit(_ path: String) throws -> [UInt8] {
        do {
            return try read(path)
        } catch {
            complain("\(error)")
            throw Exit.io
        }
    }

    /// A file of known size, read into one buffer of that size; `nil` for anything else, and for a file that changes meanwhile.
    private static func regular(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= byteLimit else { return nil }
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let taken = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if taken < 0, errno == EINTR { continue }
                guard taken > 0 else { return }
                count += taken
            }
        }
        return bytes.count == size ? bytes : nil
    }
}
