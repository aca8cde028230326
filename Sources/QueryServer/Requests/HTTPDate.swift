import Model
import Synchronization

/// The Date field of answers (RFC 9110 §5.6.7), made once a second.
final class HTTPDate: Sendable {
    private let last = Mutex((second: Int64.min, text: ""))

    func text(at now: Timestamp) -> String {
        last.withLock { last in
            if last.second != now.seconds { last = (now.seconds, Self.format(now)) }
            return last.text
        }
    }

    static func format(_ moment: Timestamp) -> String {
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let day = moment.day
        let second = Int(moment.seconds - day.start.seconds)
        let clock = [second / 3600, second / 60 % 60, second % 60].map(padded).joined(separator: ":")
        return "\(days[day.weekday]), \(padded(day.day)) \(months[day.month - 1]) \(day.year) \(clock) GMT"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
