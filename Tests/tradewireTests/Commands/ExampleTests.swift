import ArgumentParser
import Testing

@testable import tradewire

@Suite struct ExampleTests {
    private static var commands: [any ParsableCommand.Type] {
        Tradewire.leaves + (Feeds.configuration.subcommands + Searches.configuration.subcommands) + [Tradewire.self]
    }

    /// The command lines of a discussion, up to a pipe, a redirection or the words that explain them.
    static func examples(of command: any ParsableCommand.Type) -> [String] {
        let lines = command.configuration.discussion.split(separator: "\n").map { $0.drop { $0 == " " } }
        return lines.flatMap { $0.split(separator: "&&") }.flatMap { $0.split(separator: "|") }
            .map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("tradewire ") }
            .map { line in
                let end = line.firstRange(of: "   ")?.lowerBound ?? line.endIndex
                return String(line[..<end].prefix { $0 != ">" })
            }
    }

    @Test("Every example in the help is a command line that is understood")
    func examples() throws {
        for command in Self.commands {
            for example in Self.examples(of: command) {
                let arguments = Array(ShellWords.split(example).dropFirst())
                #expect(throws: Never.self, "\(example)") { try Tradewire.parseAsRoot(arguments) }
            }
        }
    }

    @Test("Every command has an example or is plain enough", arguments: Tradewire.leaves.map { $0.configuration.commandName ?? "" })
    func hasExample(name: String) throws {
        let command = try #require(CommandNames.leaf(name))
        #expect(!Self.examples(of: command).isEmpty || name == "doctor")
    }

    @Test("Each shell gets a script that completes feeds by asking", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        #expect(Tradewire.completionScript(for: try #require(CompletionShell(rawValue: shell))).contains("---completion"))
    }
}

@Suite struct LiveCompletionTests {
    @Test(
        "What bash would expand is quoted, since it expands what is proposed to it",
        arguments: [
            ("$(touch x)", "\\$\\(touch\\ x\\)"), ("`id`", "\\`id\\`"), ("it's; 海潮 7", "it\\'s\\;\\ 海潮\\ 7"), ("a\nb", "a\\ b"),
            ("~/*", "\\~\\/\\*"),
        ])
    func bash(title: String, word: String) {
        #expect(LiveCompletion.word(title, for: .bash) == word)
        #expect(LiveCompletion.word(title, for: nil) == word)
    }

    @Test("Zsh and fish get the words as they are, but for zsh's colon")
    func others() {
        #expect(LiveCompletion.word("Wire: $(x)", for: .zsh) == "Wire\\: $(x)")
        #expect(LiveCompletion.word("Wire: $(x)", for: .fish) == "Wire: $(x)")
    }
}

/// Words as a shell splits them; quotes are enough here.
enum ShellWords {
    static func split(_ line: some StringProtocol) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in line {
            if character == quote {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                quote = character
                word = word ?? ""
            } else if quote == nil, character == " " {
                if let word { words.append(word) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}
