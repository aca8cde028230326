/// What an HTML element's name says about the flow of text around it.
package enum HTMLElement: Sendable {
    /// Its text belongs to the sentence: a, b, em, span.
    case inline
    /// Begins and ends a line: p, div, li, br.
    case block
    /// Stands apart within a line: td, th, option.
    case cell
    /// What is inside is not text for readers: script, style.
    case hidden
    /// Not an element of HTML.
    case unknown

    /// - Parameter name: in any letter case.
    package init(name: some Sequence<UInt8>) {
        // Names of up to eight letters fit into one word; the few longer ones are told apart by their first eight.
        var key: UInt64 = 0
        var length = 0
        for byte in name {
            if length < 8 { key = key << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
            length += 1
        }
        self = length <= 10 ? Self.find(key) : .unknown
    }

    private static func find(_ key: UInt64) -> HTMLElement {
        var place = Self.place(key)
        while true {
            let slot = kinds[place]
            if slot.key == key { return slot.kind }
            if slot.key == 0 { return .unknown }
            place = (place + 1) % tableSize
        }
    }

    /// Asked once for each tag of each text: a table with open addressing, a quarter full, in place of a Dictionary and its hash.
    private static let kinds: [(key: UInt64, kind: HTMLElement)] = {
        var kinds = [(key: UInt64, kind: HTMLElement)](repeating: (0, .unknown), count: tableSize)
        for (kind, names) in names {
            for name in names.split(separator: " ") {
                let key = name.utf8.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                var place = Self.place(key)
                while kinds[place].key != 0, kinds[place].key != key { place = (place + 1) % tableSize }
                kinds[place] = (key, kind)
            }
        }
        return kinds
    }()

    private static let tableSize = 1024

    /// Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, §6.4).
    private static func place(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 54) }

    private static let names: [(HTMLElement, String)] = [
        (
            .inline,
            """
            a abbr acronym audio b bdi bdo big blink button canvas cite code data datalist del dfn em embed font i img input ins kbd label \
            map mark meter nobr noscript object output param picture progress q rp rt ruby s samp small source span strike strong sub \
            sup time track tt u var video wbr html body link meta base area col colgroup thead tbody tfoot
            """
        ),
        (
            .block,
            """
            address article aside blockquote br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form \
            frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup p pre section select summary table tr ul
            """
        ),
        (.cell, "td th option"),
        (.hidden, "script style template iframe noembed noframes head title textarea applet svg math xml"),
    ]
}
