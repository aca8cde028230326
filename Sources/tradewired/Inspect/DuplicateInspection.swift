import Identity
import Model

/// What `tradewired inspect duplicates` prints: of lines in the order of time, which earlier line each is a copy of, and which story it tells.
struct DuplicateInspection {
    private var index = LinkIndex()
    private var ids: [JSONValue] = []

    /// - Parameter line: a JSON object {id,title,summary,text,published,language,source}; everything but the id may be missing.
    /// - Returns: `{"id","copy_of","story","reason"}` without its newline. A story is named by the id of its first line, which is the line's
    ///   own where nothing else tells it. `{"error":…}` where the line is no JSON object.
    mutating func line(for line: String) -> [UInt8] {
        var writer = JSONWriter(reserving: 256)
        guard let value = try? JSONReader.read(line), value.members != nil else {
            writer.object { $0.field("error", "the line is no JSON object") }
            return writer.bytes
        }
        ids.append(value["id"] ?? .null)
        let text = [value["text"]?.string, value["summary"]?.string].compactMap { $0 }.max { $0.utf8.count < $1.utf8.count }
        let published = value["published"]?.string.flatMap { Timestamp(rfc3339: $0) } ?? Timestamp(seconds: 0)
        let found = index.add(title: value["title"]?.string ?? "", text: text, published: published, language: value["language"]?.string)
        writer.object { writer in
            writer.name("id")
            writer.value(value["id"] ?? .null)
            writer.name("copy_of")
            writer.value(found.copyOf.flatMap(id) ?? .null)
            writer.name("story")
            writer.value(id(found.story) ?? .null)
            writer.field("reason", found.reason)
        }
        return writer.bytes
    }

    private func id(_ position: Int) -> JSONValue? { ids.indices.contains(position) ? ids[position] : nil }
}
