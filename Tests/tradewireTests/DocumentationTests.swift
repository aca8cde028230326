import ArgumentParser
import Testing

@testable import tradewire

@Suite struct DocumentationTests {
    private static func document(_ path: String) throws -> String {
        let root = "\(#filePath)".split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
        return try String(decoding: InputFile.read("\(root)/docs/\(path)", byteLimit: 1 << 20), as: UTF8.self)
    }

    /// Words as a shell splits them; quotes are enough here.
    private static func words(_ line: Substring) -> [String] {
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

    @Test("Every command of the tutorial runs")
    func tutorial() throws {
        let commands = try Self.document("tutorial.md").split(separator: "\n").filter { $0.hasPrefix("$ tradewire ") }
        #expect(commands.count > 20)
        for command in commands {
            let arguments = Array(Self.words(command.dropFirst(2)).dropFirst())
            let failure = try TestSession.failure(arguments)
            // The doctor finds the feed that fails.
            #expect(failure == nil || (arguments == ["doctor"] && failure == .nothingFound), "\(command)")
        }
    }

    @Test("What the tutorial shows of the newest articles is what is printed")
    func tutorialOutput() throws {
        let look = Look(isTerminal: true, hasColour: false, hasLinks: false, hasUnicode: true, columns: 80, rows: nil)
        let shown = try TestSession.run(["latest"], look: look).split(separator: "\n").prefix(4).joined(separator: "\n")
        #expect(try Self.document("tutorial.md").contains(shown))
    }

    @Test("The manual knows every command and every option")
    func manual() throws {
        let manual = try Self.document("man/tradewire.1")
        for command in Tradewire.leaves + Feeds.configuration.subcommands {
            let name = command.configuration.commandName ?? ""
            #expect(manual.contains(name), "\(name)")
            let help = Tradewire.helpMessage(for: command).split(separator: "\n").map { $0.drop { $0 == " " } }
            for line in help where line.hasPrefix("-") {
                for option in line.split(whereSeparator: { " ,/<)(".contains($0) })
                where option.hasPrefix("--") && !option.hasPrefix("--help") {
                    let isKnown =
                        option == "--version" || manual.contains("Fl -\(option.dropFirst(2))")
                        || manual.contains("| -\(option.dropFirst(2))")
                    #expect(isKnown, "\(name) \(option)")
                }
            }
        }
    }

    @Test("Each shell gets a script that completes feeds by asking", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        #expect(Tradewire.completionScript(for: try #require(CompletionShell(rawValue: shell))).contains("---completion"))
    }
}
