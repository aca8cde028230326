import Analysis
import Config
import Glibc
import Model

/// The lexicon as it is in force: the built-in one with the user's files over it.
enum Lexica {
    /// - Throws: every mistake of the user's files.
    static func scorer(_ configuration: Configuration) throws(ConfigurationErrors) -> RelevanceScorer {
        let directory = configuration.lexicon.directory
        let entries = try LexiconDirectory.load(directory).applied(to: StandardLexicon.entries)
        do {
            return RelevanceScorer(lexicon: try Lexicon(entries: entries))
        } catch {
            let problem = ConfigurationProblem(file: directory, line: 0, key: "", fault: "\(error)", advice: "correct the entry")
            throw ConfigurationErrors([problem])
        }
    }

    /// For commands that work without any configuration: a file that is named counts, a default one does not.
    static func scorerOrExit(configurationPath: String?) throws -> RelevanceScorer {
        guard let configurationPath else { return RelevanceScorer(lexicon: try Lexicon(entries: StandardLexicon.entries)) }
        return try Inputs.orExit(try ConfigurationOption(path: configurationPath).loadOrExit()).scorer
    }
}
