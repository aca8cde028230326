import Model
import Testing

@testable import Config

let user = Places(environment: ["HOME": "/home/ada", "XDG_RUNTIME_DIR": "/run/user/1000"], userID: 1000)

func read(_ text: String) throws(ConfigurationErrors) -> Configuration {
    try Configuration.read(Array(text.utf8), file: "/etc/t.toml", places: user)
}

/// What is said about a file, one line a mistake, without the file's name.
func mistakes(_ text: String) -> [String] {
    do {
        _ = try read(text)
        return []
    } catch {
        return error.problems.map { String($0.description.dropFirst("/etc/t.toml:".count)) }
    }
}
