// Glibc's `environ` is a variable; this program has one thread.
@preconcurrency import Glibc

/// A program started by its argument list: no shell reads it.
struct ChildProcess {
    let id: pid_t

    /// - Parameters:
    ///   - arguments: the program, looked up in PATH unless it holds a slash, and what it is given.
    ///   - input, output: descriptors that become its standard input and output.
    static func spawn(_ arguments: [String], input: Int32? = nil, output: Int32? = nil) -> ChildProcess? {
        guard let program = arguments.first else { return nil }
        var actions = posix_spawn_file_actions_t()
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
        if let output { posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO) }
        var id: pid_t = 0
        let result = withArgumentVector(arguments) { posix_spawnp(&id, program, &actions, nil, $0, environ) }
        return result == 0 ? ChildProcess(id: id) : nil
    }

    /// Becomes that program.
    /// - Returns: only where it could not be started, with the reason.
    static func replaceSelf(with arguments: [String]) -> Int32 {
        guard let program = arguments.first else { return ENOENT }
        _ = withArgumentVector(arguments) { execvp(program, $0) }
        return errno
    }

    /// - Returns: its exit status, or 128 and the signal that ended it.
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0 {
            if errno != EINTR { return 127 }
        }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    private static func withArgumentVector<Result>(
        _ arguments: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        vector.append(nil)
        defer { for argument in vector { free(argument) } }
        return body(&vector)
    }
}
