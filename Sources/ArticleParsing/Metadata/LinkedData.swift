import Model

/// The article that a page's JSON-LD describes.
struct LinkedData: Sendable {
    var headline: String?
    var published: String?
    var created: String?
    var modified: String?
    var authors: [String] = []
    var publisher: String?
    var language: String?
    var image: String?
    var url: String?
    var description: String?
    var body: String?
    var isAccessibleForFree: Bool?
    var isLiveBlog = false

    /// - Parameter blocks: contents of script elements. A block that is no JSON even with its usual wrappers taken off is passed over.
    init(_ blocks: [[UInt8]], pageURL: String?) {
        var objects: [JSONValue] = []
        for block in blocks {
            guard let value = LinkedDataText.read(block) else { continue }
            objects += Self.flattened(value)
        }
        var byID: [String: JSONValue] = [:]
        for object in objects {
            if let id = object["@id"]?.string, byID[id] == nil, (object.members?.count ?? 0) > 1 { byID[id] = object }
        }
        for object in objects
        where publisher == nil && Self.types(object).contains(where: { $0 == "WebSite" || $0 == "NewsMediaOrganization" }) {
            publisher = Self.text(object["name"])
        }
        guard let article = Self.article(in: objects, pageURL: pageURL) else { return }
        read(article, byID)
    }

    private mutating func read(_ article: JSONValue, _ byID: [String: JSONValue]) {
        headline = Self.text(article["headline"]) ?? Self.text(article["name"])
        published = Self.text(article["datePublished"]) ?? Self.text(article["coverageStartTime"])
        created = Self.text(article["dateCreated"]) ?? Self.text(article["uploadDate"])
        modified = Self.text(article["dateModified"])
        publisher = Self.names(article["publisher"], byID).first ?? publisher
        authors = Self.names(article["author"] ?? article["creator"], byID)
        language = Self.text(article["inLanguage"]) ?? Self.text(article["inLanguage"]?["alternateName"])
        image = Self.imageAddress(article["image"] ?? article["thumbnailUrl"], byID)
        url = Self.address(of: article)
        description = Self.text(article["description"])
        body = article["articleBody"]?.string ?? Self.updates(article["liveBlogUpdate"])
        let access = article["isAccessibleForFree"]
        isAccessibleForFree = access?.bool ?? access?.string.map { $0.lowercased() != "false" }
        isLiveBlog = Self.types(article).contains("LiveBlogPosting")
    }

    /// A live blog's entries as lines, in the order given. An entry's body may be an object with the text inside.
    private static func updates(_ value: JSONValue?) -> String? {
        guard let entries = value?.array else { return nil }
        let lines = entries.prefix(500).flatMap { entry in
            [text(entry["datePublished"]), text(entry["headline"]), text(entry["articleBody"]) ?? text(entry["articleBody"]?["text"])]
                .compactMap { $0 }
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// Every object in the value, outermost first.
    private static func flattened(_ value: JSONValue) -> [JSONValue] {
        var found: [JSONValue] = []
        var waiting: [JSONValue] = [value]
        while let next = waiting.popLast(), found.count < 2000 {
            switch next {
            case .array(let values): waiting += values.reversed()
            case .object(let members):
                found.append(next)
                waiting += members.reversed().map(\.value).filter {
                    switch $0 {
                    case .array, .object: true
                    default: false
                    }
                }
            default: break
            }
        }
        return found
    }

    static func types(_ object: JSONValue) -> [String] {
        let type = object["@type"]
        let names = type?.string.map { [$0] } ?? type?.array?.compactMap(\.string) ?? []
        return names.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    }

    private static func isArticle(_ object: JSONValue) -> Bool {
        types(object).contains { $0.hasSuffix("Article") || $0 == "BlogPosting" || $0 == "LiveBlogPosting" || $0 == "Report" }
    }

    /// The object that says most; of several articles, the one that is this page (hub pages list others).
    private static func article(in objects: [JSONValue], pageURL: String?) -> JSONValue? {
        let page = pageURL.flatMap(addressKey)
        var best: (object: JSONValue, score: Int)?
        for object in objects where isArticle(object) {
            var score = ["headline", "datePublished", "author", "articleBody"].reduce(0) { $0 + (object[$1] == nil ? 0 : 1) }
            // Its entries are articles as well, and each says more than the whole.
            if types(object).contains("LiveBlogPosting") { score += 5 }
            if let page, address(of: object).flatMap(addressKey) == page { score += 10 }
            if score > best?.score ?? -1 { best = (object, score) }
        }
        return best?.object
    }

    private static func address(of object: JSONValue) -> String? {
        let main = object["mainEntityOfPage"]
        return text(object["url"]) ?? text(main) ?? text(main?["@id"]) ?? text(main?["url"])
    }

    private static func addressKey(_ address: String) -> String? {
        guard let url = WebURL(address), let host = url.host else { return nil }
        let path = url.path.hasSuffix("/") ? String(url.path.dropLast()) : url.path
        return (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host) + path
    }

    private static func text(_ value: JSONValue?) -> String? {
        switch value {
        case .string(let text): PlainText.value(text)
        case .array(let values): values.lazy.compactMap { $0.string }.first.flatMap { PlainText.value($0) }
        case .object: value?["@value"]?.string.flatMap { PlainText.value($0) }
        default: nil
        }
    }

    private static func names(_ value: JSONValue?, _ byID: [String: JSONValue]) -> [String] {
        var names: [String] = []
        for entry in value?.array ?? value.map({ [$0] }) ?? [] {
            let object = entry["name"] == nil ? entry["@id"]?.string.flatMap { byID[$0] } ?? entry : entry
            if let name = object.string.flatMap({ PlainText.value($0) }) {
                names.append(name)
            } else if let list = object["name"]?.array {
                names += list.compactMap { $0.string.flatMap { PlainText.value($0) } }
            } else if let name = text(object["name"]) {
                names.append(name)
            }
        }
        return Array(names.prefix(40))
    }

    private static func imageAddress(_ value: JSONValue?, _ byID: [String: JSONValue]) -> String? {
        for entry in value?.array ?? value.map({ [$0] }) ?? [] {
            let object = entry["url"] == nil ? entry["@id"]?.string.flatMap { byID[$0] } ?? entry : entry
            if let address = object.string ?? text(object["url"]) ?? text(object["contentUrl"]) { return address }
        }
        return nil
    }
}
