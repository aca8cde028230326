import Glibc

/// Finds and reads configuration files. Blocks on the disk: not for the cooperative pool while it serves.
package enum ConfigurationFile {
    /// - Parameters:
    ///   - path: as the user gave it; `nil` takes the first file of `places` that exists.
    ///   - places: see `Places.init(environment:userID:)`.
    /// - Throws: every mistake in the file, or the one that no file can be read.
    package static func load(path: String? = nil, places: Places) throws(ConfigurationErrors) -> Configuration {
        let file = if let path { path } else { try first(of: places.configurationFiles) }
        return try Configuration.read(try bytes(of: file), file: file, places: places.serving(configuration: file))
    }

    /// - Parameter limit: more bytes than this are refused.
    /// - Throws: why it cannot be read, with the advice to check path and rights.
    package static func bytes(of file: String, limit: Int = 4 << 20) throws(ConfigurationErrors) -> [UInt8] {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(file, errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= limit {
            let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw unreadable(file, errno) }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
        throw problem(file, "is larger than \(limit) bytes", "check that this is the right file")
    }

    private static func first(of files: [String]) throws(ConfigurationErrors) -> String {
        for file in files where access(file, F_OK) == 0 { return file }
        throw problem(
            files.first ?? "tradewire.toml", "no configuration; looked for " + files.joined(separator: ", "),
            "copy the sample tradewire.toml there, or name one with --config")
    }

    private static func unreadable(_ file: String, _ code: Int32) -> ConfigurationErrors {
        problem(file, "cannot be read: " + String(cString: strerror(code)), "check the path and who may read it")
    }

    private static func problem(_ file: String, _ fault: String, _ advice: String) -> ConfigurationErrors {
        ConfigurationErrors([ConfigurationProblem(file: file, line: 0, key: "", fault: fault, advice: advice)])
    }
}
