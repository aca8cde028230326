/// Where this machine and this user keep what the configuration does not name.
package struct Places: Sendable, Equatable {
    /// `~` in paths; `nil` where the environment has none.
    package var home: String?
    package var stateDirectory: String
    package var runtimeDirectory: String
    /// Where a configuration is looked for, first one first.
    package var configurationFiles: [String]
    /// What systemd named: it goes before everything.
    private let stateFromSystemd: String?
    private let runtimeFromSystemd: String?

    private static let systemState = "/var/lib/tradewire"
    private static let systemRuntime = "/run/tradewire"
    private static let systemFile = "/etc/tradewire/tradewire.toml"

    /// systemd's directories win; root gets the system's places; anybody else those of the XDG base directories.
    ///
    /// - Parameters:
    ///   - environment: the process's. XDG values that are not absolute are ignored, as the specification asks.
    ///   - userID: the effective one; 0 is root.
    package init(environment: [String: String], userID: UInt32) {
        func absolute(_ name: String) -> String? {
            environment[name].flatMap { $0.hasPrefix("/") ? trimmed($0) : nil }
        }
        // systemd lists several directories with colons; ours is the first.
        func systemd(_ name: String) -> String? {
            environment[name]?.split(separator: ":").first.flatMap { $0.hasPrefix("/") ? trimmed(String($0)) : nil }
        }
        home = absolute("HOME")
        stateFromSystemd = systemd("STATE_DIRECTORY")
        runtimeFromSystemd = systemd("RUNTIME_DIRECTORY")
        let isSystem = userID == 0
        let base = home ?? "/nonexistent"

        let userState = (absolute("XDG_STATE_HOME") ?? base + "/.local/state") + "/tradewire"
        stateDirectory = stateFromSystemd ?? (isSystem ? Self.systemState : userState)

        // Without a session (cron) there is no runtime directory: the state's is the only one that is surely ours.
        let userRuntime = absolute("XDG_RUNTIME_DIR").map { $0 + "/tradewire" } ?? stateDirectory
        runtimeDirectory = runtimeFromSystemd ?? (isSystem ? Self.systemRuntime : userRuntime)

        let userFile = (absolute("XDG_CONFIG_HOME") ?? base + "/.config") + "/tradewire/tradewire.toml"
        configurationFiles = isSystem ? [Self.systemFile, userFile] : [userFile, Self.systemFile]
    }

    /// Who works with the system's configuration works in the system's places, such as the account of the service under cron.
    package func serving(configuration file: String) -> Places {
        guard file == Self.systemFile else { return self }
        var places = self
        places.stateDirectory = stateFromSystemd ?? Self.systemState
        places.runtimeDirectory = runtimeFromSystemd ?? Self.systemRuntime
        return places
    }
}

/// Makes the paths of one configuration file absolute.
struct PathReading {
    let places: Places
    /// The folder of the configuration file.
    let directory: String

    init(file: String, places: Places) {
        self.places = places
        let folder = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[..<$0]) }
        directory = folder ?? "."
    }

    /// `~/` is the user's home; anything else that is not absolute stands beside the configuration file.
    func read(_ path: String?) -> String? {
        guard let path else { return nil }
        if path.hasPrefix("/") { return trimmed(path) }
        if path.hasPrefix("~/"), let home = places.home { return trimmed(home + path.dropFirst()) }
        return trimmed(directory + "/" + path)
    }
}

private func trimmed(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
}
