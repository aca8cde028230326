import Config
import Glibc
import Syncing

extension CredentialBook {
    /// - Parameter path: a file that nobody but its owner may read; `nil` where there are no credentials.
    static func load(_ path: String?) throws(ConfigurationErrors) -> CredentialBook {
        guard let path else { return CredentialBook() }
        var status = stat()
        // What LoadCredential= hands over is readable for this service alone, by an access list, whose mask stands where the group's mode does.
        let isFromSystemd = processEnvironment["CREDENTIALS_DIRECTORY"].map { path.hasPrefix($0 + "/") } ?? false
        if !isFromSystemd, stat(path, &status) == 0, status.st_mode & 0o077 != 0 {
            let problem = ConfigurationProblem(
                file: path, line: 0, key: "network.credentials_file", fault: "others may read these credentials",
                advice: "run: chmod 600 \(path)")
            throw ConfigurationErrors([problem])
        }
        return CredentialBook(try CredentialsFile.read(try ConfigurationFile.bytes(of: path), file: path))
    }
}
