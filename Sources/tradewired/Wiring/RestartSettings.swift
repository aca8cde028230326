import Config

extension Configuration {
    /// Keys that only a start reads and that are not as they were at that one, dotted, as in "server.admin_socket".
    ///
    /// Whatever a reload is not said here to take up counts: a key that is new cannot be forgotten.
    func settingsOfStart(otherThanIn atStart: Configuration) -> [String] {
        var inForce = atStart
        inForce.feeds = feeds
        inForce.sync = sync
        inForce.cache = cache
        inForce.cache.path = atStart.cache.path
        inForce.network = network
        inForce.lexicon = lexicon
        inForce.log = log
        inForce.warnings = warnings
        return self == inForce ? [] : Self.differingKeys(Mirror(reflecting: self), Mirror(reflecting: inForce))
    }

    /// Sections are structures of settings, and a setting is called in the file as in Swift, but for the case of its letters.
    private static func differingKeys(_ wanted: Mirror, _ inForce: Mirror) -> [String] {
        zip(wanted.children, inForce.children).flatMap { section, old in
            zip(Mirror(reflecting: section.value).children, Mirror(reflecting: old.value).children)
                .filter { String(reflecting: $0.value) != String(reflecting: $1.value) }
                .map { setting, _ in snakeCase(section.label ?? "") + "." + snakeCase(setting.label ?? "") }
        }
    }

    private static func snakeCase(_ name: String) -> String {
        name.map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined()
    }
}
