import API
import ArgumentParser
import Glibc
import QueryClient

/// Names that the daemon knows, for a shell that completes a word.
enum LiveCompletion {
    @Sendable static func feeds(_ arguments: [String], _ index: Int, _ prefix: String) -> [String] {
        guard let list: FeedList = try? client.ask(.feeds) else { return [] }
        return list.feeds.map { word($0.feed.title.isEmpty ? $0.feed.url : $0.feed.title) }
    }

    @Sendable static func topics(_ arguments: [String], _ index: Int, _ prefix: String) -> [String] {
        var parameters = SpanParameters()
        parameters.limit = ArticleParameters.limits.upperBound
        guard let report: TopicReport = try? client.ask(.topics(parameters)) else { return [] }
        return report.topics.map { word($0.topic) }
    }

    @Sendable static func searches(_ arguments: [String], _ index: Int, _ prefix: String) -> [String] {
        guard let list: SavedSearchList = try? client.ask(.searches) else { return [] }
        return list.searches.map { word($0.name) }
    }

    private static func word(_ text: String) -> String { word(text, for: CompletionShell.requesting) }

    /// One line for the shell's script. Bash expands what a program proposes (`compgen -W`): a feed titled `$(…)` would run at a tab, so
    /// everything that bash could take for its own is quoted. Zsh takes what follows a colon for a description.
    static func word(_ text: String, for shell: CompletionShell?) -> String {
        let line = Sanitiser.line(text)
        switch shell {
        case CompletionShell.fish: return line
        case CompletionShell.zsh: return line.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
        default:
            var quoted = String.UnicodeScalarView()
            for scalar in line.unicodeScalars {
                if scalar.isASCII, !scalar.properties.isAlphabetic, !("0"..."9").contains(scalar) { quoted.append("\\") }
                quoted.append(scalar)
            }
            return String(quoted)
        }
    }

    /// A daemon that does not answer at once completes nothing: a shell must not hang at a tab.
    private static var client: QueryClient {
        let search = SocketSearch(explicit: nil) { name in getenv(name).map { String(cString: $0) } }
        return QueryClient(search: search, timeout: .milliseconds(500))
    }
}
