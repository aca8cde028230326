import ArgumentParser

struct Doctor: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Looks for what is wrong, and says what to do.",
        discussion: """
            Checks the sockets and their permissions, the daemon's version and clock, the cache and its disk, and the feeds.
            Exits with 0 where all is well, 1 where something needs care, 69 where no daemon answers. A feed that is read and has
            been silent for long is a notice, and changes no status.
            """)

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        try session.options.checkNoList("doctor")
        let findings = Diagnosis(session: session).findings()
        if session.options.form == .json || session.options.form == .ndjson {
            try session.out.write(json: Finding.document(findings))
        } else {
            for finding in findings { try finding.write(to: &session.out) }
        }
        if findings.contains(where: { $0.isFatal }) { throw Failure(.unreachable, "") }
        if findings.contains(where: { $0.state == .care || $0.state == .broken }) { throw Failure.nothingFound }
    }
}
