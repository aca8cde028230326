import ArgumentParser
import Config
import Glibc
import Syncing

extension CredentialBook {
    /// - Parameter path: a file that nobody but its owner may read; `nil` where there are no credentials.
    static func loadOrExit(_ path: String?) throws -> CredentialBook {
        guard let path else { return CredentialBook() }
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & 0o077 != 0 {
            complain("\(path): others may read these credentials; run: chmod 600 \(path)")
            throw Exit.configuration
        }
        do {
            return CredentialBook(try CredentialsFile.read(try ConfigurationFile.bytes(of: path), file: path))
        } catch {
            complain(error.description)
            throw Exit.configuration
        }
    }
}
