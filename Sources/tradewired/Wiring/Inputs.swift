import Analysis
import ArticleParsing
import Config
import Syncing

/// Everything that files decide, read and checked together: a start, a reload and `check` refuse the same mistakes.
struct Inputs: Sendable {
    var configuration: Configuration
    var scorer: RelevanceScorer
    var settings: Syncing.SyncSettings

    /// - Throws: every mistake of the files that could be read.
    init(_ configuration: Configuration) throws(ConfigurationErrors) {
        var problems = Self.selectorProblems(configuration)
        var credentials = CredentialBook()
        var scorer: RelevanceScorer?
        do throws(ConfigurationErrors) { credentials = try CredentialBook.load(configuration.network.credentialsFile) } catch {
            problems += error.problems
        }
        do throws(ConfigurationErrors) { scorer = try Lexica.scorer(configuration) } catch { problems += error.problems }
        guard problems.isEmpty, let scorer else { throw ConfigurationErrors(problems) }
        self.configuration = configuration
        self.scorer = scorer
        settings = Syncing.SyncSettings(configuration, credentials: credentials)
    }

    /// Leaves with 78 and every mistake on standard error.
    static func orExit(_ configuration: Configuration) throws -> Inputs {
        do {
            return try Inputs(configuration)
        } catch {
            complain("the configuration has mistakes:\n\(error)")
            throw Exit.configuration
        }
    }

    /// Selectors of CSS that the page parser does not know.
    private static func selectorProblems(_ configuration: Configuration) -> [ConfigurationProblem] {
        configuration.feeds.flatMap { feed in
            [("content_selector", feed.contentSelector), ("strip_selector", feed.stripSelector)].compactMap { key, text in
                guard let text, Selector(text) == nil else { return nil }
                return ConfigurationProblem(
                    file: "configuration", line: feed.line, key: "feed.\(key)",
                    fault: "“\(text)” of \(feed.url) is no selector that is understood",
                    advice: "use types, .classes, #ids, [attributes], descendants, > and commas")
            }
        }
    }
}
