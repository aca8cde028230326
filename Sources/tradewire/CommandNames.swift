import API
import ArgumentParser

/// The names of the commands, to find one and to tell a slip from an argument.
enum CommandNames {
    /// The command of that name, where it has no commands below it.
    static func leaf(_ name: String) -> (any ParsableCommand.Type)? {
        Tradewire.leaves.first { $0.configuration.commandName == name }
    }

    /// - Returns: the failure for a first word that is no command, with the one that was probably meant.
    static func slip(in arguments: [String]) -> Failure? {
        slip(in: arguments[...], below: Tradewire.self, path: "tradewire")
    }

    private static func slip(in arguments: ArraySlice<String>, below parent: any ParsableCommand.Type, path: String) -> Failure? {
        let children = parent.configuration.subcommands
        guard !children.isEmpty, let word = arguments.first, !word.hasPrefix("-") else { return nil }
        if let child = children.first(where: { $0.configuration.commandName == word || $0.configuration.aliases.contains(word) }) {
            return slip(in: arguments.dropFirst(), below: child, path: "\(path) \(word)")
        }
        if word == "help" { return slip(in: arguments.dropFirst(), below: parent, path: path) }
        let near = nearestName(to: word, among: children.compactMap { $0.configuration.commandName }).map {
            "did you mean '\(path) \($0)'?"
        }
        return .usage("there is no command '\(path) \(word)'", hint: near ?? "see \(path) --help")
    }
}
