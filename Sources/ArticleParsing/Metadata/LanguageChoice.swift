/// An article's language: what the page declares, unless its text clearly speaks another.
enum LanguageChoice {
    private static let sampleByteLimit = 3000

    /// - Returns: a language tag; `nil` where nothing declares one and the text is too short to tell.
    static func language(declared: String?, text: [String]) -> String? {
        guard let spoken = spoken(text) else { return declared }
        guard let declared else { return spoken.tag }
        let primary = declared.prefix { $0 != "-" }.lowercased()
        let isSame = primary == spoken.tag || siblings[primary] == siblings[spoken.tag] && siblings[primary] != nil
        return isSame || !spoken.isCertain ? declared : spoken.tag
    }

    private static func spoken(_ text: [String]) -> (tag: String, isCertain: Bool)? {
        var sample = ""
        for block in text where sample.utf8.count < sampleByteLimit { sample += block.prefix(sampleByteLimit) + " " }
        let letters = ScriptCensus(sample)
        guard letters.total >= 20 else { return nil }
        if let tag = letters.tagOfScript { return (tag, letters.total >= 60) }
        var counts = [Int](repeating: 0, count: wordLists.count)
        var words = 0
        for word in sample.utf8.split(whereSeparator: { !(($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80) }) {
            words += 1
            var languages = frequentWords[word] ?? 0
            while languages != 0 {
                counts[languages.trailingZeroBitCount] += 1
                languages &= languages - 1
            }
        }
        let ranked = counts.indices.sorted { counts[$0] == counts[$1] ? $0 < $1 : counts[$0] > counts[$1] }
        guard let best = ranked.first, counts[best] * 12 >= words, counts[best] >= 3 else { return nil }
        let tag = wordLists[best].0
        let rival = ranked.dropFirst().first { siblings[wordLists[$0].0] == nil || siblings[wordLists[$0].0] != siblings[tag] }
        let second = rival.map { counts[$0] } ?? 0
        return (tag, words >= 60 && counts[best] * 5 >= words && counts[best] >= 2 * second)
    }

    private static let siblings: [String: Int] = [
        "no": 1, "nb": 1, "nn": 1, "da": 1, "sv": 1, "id": 2, "ms": 2, "pt": 3, "gl": 3, "cs": 4, "sk": 4,
    ]

    /// One bit a language, in the order of `wordLists`.
    private static let frequentWords: WordTable<UInt32> = {
        var table: [String: UInt32] = [:]
        for (index, list) in wordLists.enumerated() {
            for word in list.1.split(separator: " ") { table[String(word), default: 0] |= 1 << UInt32(index) }
        }
        return WordTable(table.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }()

    private static let wordLists: [(String, String)] = [
        (
            "en",
            "the of and to in that is for on with was as it by at from be are has have this not but his they which said were will their an or who its"
        ),
        (
            "de",
            "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei noch wie einer um"
        ),
        (
            "fr",
            "le la les des et en un une du dans que est pour qui par sur pas au plus avec ce il sont aux ne se son cette ont été mais leur"
        ),
        ("es", "el la los las de que y en un una por con para del se no su al lo como más pero sus le ha este es entre sobre fue ser"),
        ("it", "il di che la e un per una in del con non della si dei le sono al da gli alla ha anche più nel come è delle lo dal ma"),
        ("pt", "o a de que e do da em um para com não uma os no se na por mais as dos como mas foi ao das à é são pelo seu sua"),
        (
            "nl",
            "de het een en van in is dat op te zijn met voor niet aan er om ook als bij door maar naar dan wordt uit hij nog heeft worden"
        ),
        ("pl", "w i na z się nie do to że jest o po jak za od przez dla ale które są oraz tym czy tego być który także już może"),
        ("sv", "och i att det som en på är av för med till den har inte om ett han men var från vid efter också när kan ska de"),
        ("da", "og i at det er en til af på for med som den de har ikke et om han var fra men der kan efter også blev hun nu"),
        ("no", "og i det er en på til av for å med som at de har ikke den et om han var fra men kan etter også ble seg vi hun"),
        ("cs", "a v se na je že s z do to o i za který by pro po ale ve jsou jako tak k si podle které už bude jeho"),
        ("tr", "ve bir bu da de için ile çok olarak daha olan gibi kadar sonra ancak ne var değil en olduğu dedi ise tarafından"),
        ("vi", "của và là các có cho được trong không một những với này đã người về khi từ đến ra như để cũng tại năm"),
        ("id", "yang dan di untuk dengan ini dari dalam pada tidak itu akan tersebut juga oleh adalah ke bisa telah karena mereka"),
        ("hu", "a az és hogy nem is egy meg volt de van ez el csak ki már még mint azt lehet szerint"),
        ("ro", "și de în la a cu care pe nu din pentru o să au este mai un fost că prin sau după"),
        ("fi", "ja on ei että se oli hän mutta myös kun ovat joka sen olla mukaan tai jos kuin vuoden"),
        ("lt", "ir į kad iš su yra bei tai buvo ne už kaip bus dėl po tačiau nuo jau"),
        ("zu", "ukuthi futhi kanye uma ngoba kodwa lapho noma nje kakhulu abantu ukuze ngesikhathi"),
    ]
}
