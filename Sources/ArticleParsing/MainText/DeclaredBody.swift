import Model

/// The text of JSON-LD's articleBody: plain, or HTML in a string.
enum DeclaredBody {
    static func blocks(_ body: String) -> [ArticleContent.Block] {
        var bytes = Array(HTMLEntities.decoded(body).utf8)
        if bytes.contains(0x3C) {
            // Block tags end lines; what is left of tags is cut.
            var broken: [UInt8] = []
            var index = 0
            while index < bytes.count {
                let ahead = bytes[index...].prefix(3)
                if bytes[index] == 0x3C,
                    ahead.elementsEqual("<p>".utf8) || ahead.elementsEqual("<br".utf8) || ahead.elementsEqual("</p".utf8)
                {
                    broken.append(0x0A)
                }
                broken.append(bytes[index])
                index += 1
            }
            bytes = PlainText.withoutTags(broken)
        }
        return bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
            .map { PlainText.line($0) }.filter { !$0.isEmpty }
            .map { ArticleContent.Block(kind: .paragraph, text: $0) }
    }
}
