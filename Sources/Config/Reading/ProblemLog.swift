/// Collects what is wrong with one file while it is read, so that all of it can be said at once. Lives and dies inside one call.
final class ProblemLog {
    let file: String
    private(set) var errors: [ConfigurationProblem] = []
    private(set) var warnings: [ConfigurationProblem] = []
    /// Every key that was asked for, dotted, in the order of asking: what this version knows.
    private(set) var knownKeys: [String] = []
    private var noted: Set<String> = []

    init(file: String) { self.file = file }

    func error(_ line: Int, _ key: String, _ fault: String, _ advice: String) {
        errors.append(ConfigurationProblem(file: file, line: line, key: key, fault: fault, advice: advice))
    }

    func warn(_ line: Int, _ key: String, _ fault: String, _ advice: String) {
        warnings.append(ConfigurationProblem(file: file, line: line, key: key, fault: fault, advice: advice))
    }

    func noteKnown(_ key: String) {
        if noted.insert(key).inserted { knownKeys.append(key) }
    }
}
