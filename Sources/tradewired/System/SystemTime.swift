import Glibc
import Model
import Syncing

extension Timestamp {
    /// The system's clock.
    static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}

/// The process's environment, read once.
let processEnvironment: [String: String] = {
    var values: [String: String] = [:]
    var entry = environ
    while let line = entry.pointee {
        let text = String(cString: line)
        if let equals = text.firstIndex(of: "=") { values[String(text[..<equals])] = String(text[text.index(after: equals)...]) }
        entry += 1
    }
    return values
}()
