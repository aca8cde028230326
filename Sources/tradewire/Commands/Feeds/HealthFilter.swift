import API
import Model

/// Keeps feeds in some states of health.
struct HealthFilter {
    private let wanted: Set<String>
    static let states: [Feed.Health] = [.ok, .new, .failing, .silent, .gone, .paused]

    init(_ text: String) throws {
        let names = Self.states.map(\.rawValue)
        wanted = Set(text.split(separator: ",").map(String.init))
        for name in wanted where !names.contains(name) {
            let near = nearestName(to: name, among: names).map { "did you mean \($0)?" }
            throw Failure.usage("there is no state '\(name)'", hint: near ?? "there are \(names.joined(separator: ", "))")
        }
    }

    func keeping(_ document: [UInt8]) throws -> [UInt8] {
        guard let feeds = (try? JSONReader.read(document))?["feeds"]?.array else { throw Failure.misunderstood("a list without feeds") }
        var writer = JSONWriter(reserving: document.count)
        writer.object {
            $0.field("feeds", array: { for feed in feeds where feed["health"]?.string.map(wanted.contains) ?? false { $0.value(feed) } })
        }
        return writer.bytes
    }
}
