import Glibc

/// Ctrl-C and a polite kill leave the terminal as it was, and the status that shells expect: 128 and the signal's number.
enum Interrupts {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    static func handle() {
        for number in signals { signal(number) { _exit(128 + $0) } }
    }

    /// While a half-written line (a progress bar) stands on standard error, leaving erases it first.
    static func lineIsOpen(_ isOpen: Bool) {
        guard isOpen else { return handle() }
        for number in signals {
            signal(number) { number in
                Interrupts.eraseLine()
                _exit(128 + number)
            }
        }
    }

    /// Carriage return, erase to the end of the line: with nothing but what signal-safety(7) allows.
    private static func eraseLine() {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { bytes in
            (bytes[0], bytes[1], bytes[2], bytes[3]) = (0x0D, 0x1B, 0x5B, 0x4B)
            _ = write(STDERR_FILENO, bytes.baseAddress, 4)
        }
    }
}
