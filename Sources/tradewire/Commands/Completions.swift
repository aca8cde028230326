import ArgumentParser
import Glibc

struct Completions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Prints the script by which a shell completes this command.",
        discussion: """
            Names of feeds, topics and saved searches are asked of the daemon at each tab.

            EXAMPLES:
              source <(tradewire completions bash)
              tradewire completions bash > ~/.local/share/bash-completion/completions/tradewire
              tradewire completions zsh > ~/.zfunc/_tradewire
              tradewire completions fish > ~/.config/fish/completions/tradewire.fish
            """)

    enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

    @Argument(help: "Whose script.")
    var shell: Shell

    func run() throws {
        guard let shell = CompletionShell(rawValue: shell.rawValue) else { throw Failure.usage("there is no script for that shell") }
        try StandardOutput.writeAll(Array((Tradewire.completionScript(for: shell) + "\n").utf8), to: STDOUT_FILENO)
    }
}
