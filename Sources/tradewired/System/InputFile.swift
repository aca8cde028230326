import Config
import Glibc

/// Whole files for the inspect commands; `-` is standard input.
enum InputFile {
    static let byteLimit = 256 << 20

    /// - Throws: `ConfigurationErrors` that says why it cannot be read.
    static func read(_ path: String) throws -> [UInt8] {
        try ConfigurationFile.bytes(of: path == "-" ? "/dev/stdin" : path, limit: byteLimit)
    }

    static func readOrExit(_ path: String) throws -> [UInt8] {
        do {
            return try read(path)
        } catch {
            complain("\(error)")
            throw Exit.io
        }
    }
}
