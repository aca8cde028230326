import Config
import Glibc
import Syncing

extension CredentialBook {
    /// The name under which systemd's `LoadCredential=` hands credentials over, to each unit in a folder of its own.
    private static let handedOverName = "feeds.toml"

    /// - Parameter path: a file that nobody but its owner may read; `nil` for the one that systemd hands over, if it does.
    static func load(_ path: String?, environment: [String: String] = processEnvironment) throws(ConfigurationErrors) -> CredentialBook {
        let directory = environment["CREDENTIALS_DIRECTORY"]
        guard let path = path ?? directory.flatMap(handedOver(in:)) else { return CredentialBook() }
        var status = stat()
        // What systemd hands over is readable for this service alone, by an access list, whose mask stands where the group's mode does.
        let isFromSystemd = directory.map { path.hasPrefix($0 + "/") } ?? false
        if !isFromSystemd, stat(path, &status) == 0, status.st_mode & 0o077 != 0 {
            let problem = ConfigurationProblem(
                file: path, line: 0, key: "network.credentials_file", fault: "others may read these credentials",
                advice: "run: chmod 600 \(path)")
            throw ConfigurationErrors([problem])
        }
        return CredentialBook(try CredentialsFile.read(try ConfigurationFile.bytes(of: path), file: path))
    }

    private static func handedOver(in directory: String) -> String? {
        let path = "\(directory)/\(handedOverName)"
        return access(path, F_OK) == 0 ? path : nil
    }
}
