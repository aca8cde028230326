import Glibc

/// A command that is run for something that happened, without a shell: what is put into its arguments cannot be taken for an option.
struct Hook {
    let arguments: [String]

    /// - Parameters:
    ///   - id: stands for `{}`.
    ///   - address: stands for `{url}`; left out unless it is http or https.
    init(command: [String], id: Int64?, address: String?) {
        let id = id.map { String($0) } ?? ""
        let address = Line.Link(address)?.address ?? ""
        arguments = command.map { $0.replacing("{url}", with: address).replacing("{}", with: id) }
    }

    /// - Parameter input: one JSON document, for its standard input.
    /// - Returns: its exit status.
    /// - Throws: `Failure` where it could not be started: it will not be there the next time either.
    func run(input: [UInt8]) throws(Failure) -> Int32 {
        let name = arguments.first ?? ""
        guard let pipe = Pipe() else { throw Failure(.inputOutput, "no pipe for \(name): \(systemMessage(errno))") }
        let child = ChildProcess.spawn(arguments, input: pipe.readEnd)
        close(pipe.readEnd)
        guard let child else {
            close(pipe.writeEnd)
            throw .usage("\(name) could not be started", hint: "--exec takes a program and its arguments")
        }
        let before = signal(SIGPIPE, SIG_IGN)
        // The command need not read its input.
        try? StandardOutput.writeAll(JSONSafety.escaped(input) + [0x0A], to: pipe.writeEnd)
        close(pipe.writeEnd)
        signal(SIGPIPE, before)
        return child.wait()
    }
}
