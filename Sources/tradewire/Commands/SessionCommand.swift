import ArgumentParser

/// A command that is run in a session, so that tests can run it in one of theirs.
protocol SessionCommand: ParsableCommand {
    var global: GlobalOptions { get }
    func run(in session: inout Session) throws
}

extension SessionCommand {
    func run() throws {
        var session = Session(global)
        do {
            try run(in: &session)
        } catch let error as OutputError {
            throw error
        } catch {
            // What is already known is shown before what went wrong.
            try session.out.flush()
            throw error
        }
        try session.out.flush()
    }
}
