import Glibc

enum TerminalSize {
    /// - Returns: `nil` where the descriptor is no terminal. A terminal that does not know its size has 80 columns and 24 rows.
    static func of(_ descriptor: Int32) -> (columns: Int, rows: Int)? {
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return (80, 24) }
        return (Int(size.ws_col), Int(size.ws_row))
    }
}
