import Glibc
import Synchronization

/// Ctrl-C and a polite kill leave the terminal as it was, and the status that shells expect: 128 and the signal's number.
enum Interrupts {
    /// Whether a half-written line (a progress bar) stands on standard error.
    private static let hasOpenLine = Atomic<Bool>(false)

    static func handle() {
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number) { number in
                // Only what signal-safety(7) allows.
                if Interrupts.hasOpenLine.load(ordering: .relaxed) { Interrupts.eraseOpenLine() }
                _exit(128 + number)
            }
        }
    }

    static func lineIsOpen(_ isOpen: Bool) { hasOpenLine.store(isOpen, ordering: .relaxed) }

    private static func eraseOpenLine() {
        // Carriage return, erase to the end of the line.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { bytes in
            bytes[0] = 0x0D
            bytes[1] = 0x1B
            bytes[2] = 0x5B
            bytes[3] = 0x4B
            _ = write(STDERR_FILENO, bytes.baseAddress, 4)
        }
    }
}
