import Glibc

/// What every input must bear out. A fuzzer's finding is a process that ends, so this ends it.
enum Expectation {
    static func holds(_ isTrue: Bool, _ sentence: String) {
        if isTrue { return }
        print("does not hold: \(sentence)")
        fflush(nil)
        abort()
    }

    /// No control character but newline; a Swift string is valid Unicode by its nature.
    static func isClean(_ text: String?) {
        guard let text else { return }
        let isClean = text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
        holds(isClean, "a control character in \(text.debugDescription)")
    }
}
