import Glibc

/// A program that shows long output a screen at a time.
struct Pager {
    /// A command line for the shell, as `PAGER` holds one.
    let command: String

    /// - Returns: the user's pager, or `less` with the options that leave short output on the screen and let colours through;
    ///   `nil` where the user wants none.
    static func chosen(environment: (String) -> String?) -> String? {
        for name in ["TRADEWIRE_PAGER", "PAGER"] {
            guard let command = environment(name) else { continue }
            return command.isEmpty || command == "cat" ? nil : command
        }
        return "less"
    }

    /// Shows the bytes and waits until the reader leaves. Where the pager cannot be started they go straight to the terminal.
    func show(_ bytes: [UInt8]) throws(OutputError) {
        guard let pipe = Pipe() else { return try StandardOutput.writeAll(bytes, to: STDOUT_FILENO) }
        if getenv("LESS") == nil { setenv("LESS", "FRX", 1) }
        let child = ChildProcess.spawn(["/bin/sh", "-c", command], input: pipe.readEnd)
        close(pipe.readEnd)
        guard let child else {
            close(pipe.writeEnd)
            return try StandardOutput.writeAll(bytes, to: STDOUT_FILENO)
        }
        // A reader who leaves early closes the pipe: that is no failure, and must not end us before the pager is done with the terminal.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGINT, SIG_IGN)
        do throws(OutputError) {
            try StandardOutput.writeAll(bytes, to: pipe.writeEnd)
        } catch .readerLeft {
        } catch {
            close(pipe.writeEnd)
            _ = child.wait()
            throw error
        }
        close(pipe.writeEnd)
        _ = child.wait()
    }
}
