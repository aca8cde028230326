/// What lines that are not the article's own begin with, in the languages of the news that is read here.
enum LinePhrases {
    enum Match { case opening, label, whole }

    /// - Returns: `.whole` where the phrase is all of the line, `.label` where a colon or a dash follows it.
    static func insert(at bytes: [UInt8]) -> Match? {
        let line = beginning(of: bytes)
        for length in inserts.lengths(startingLike: line) {
            var rest = line.dropFirst(length)
            // "Related" does not begin "relatedness".
            if let next = rest.first, let last = line.dropFirst(length - 1).first, isLetter(next), isLetter(last) { continue }
            rest = rest.drop { $0 == 0x20 }
            guard let first = rest.first else { return .whole }
            // Any sign that is no letter: a colon, a dash, an arrow.
            guard !isLetter(first), !(0x30...0x39).contains(first), !isCharacter(rest) else { return .opening }
            return rest.contains(where: isLetter) || rest.contains { $0 >= 0xC3 && $0 != 0xE2 && $0 != 0xEF } ? .label : .whole
        }
        return nil
    }

    /// "More Example News", "Latest posts": with links under it, the heading of a list of other articles.
    static func mayHeadList(_ bytes: [UInt8]) -> Bool {
        let line = beginning(of: bytes)
        return line.count < 60 && begins(line, with: listHeads)
    }

    static func isClosingHeading(_ bytes: [UInt8]) -> Bool {
        let line = beginning(of: bytes)
        return line.count < 60 && begins(line, with: closingHeads)
    }

    /// With a whole word: "more" does not begin "moreover".
    private static func begins(_ line: ArraySlice<UInt8>, with list: PhraseList) -> Bool {
        list.lengths(startingLike: line).contains { length in
            guard let next = line.dropFirst(length).first, let last = line.dropFirst(length - 1).first else { return true }
            return !isLetter(next) || !isLetter(last)
        }
    }

    static func isLabel(_ bytes: [UInt8]) -> Bool {
        var line = beginning(of: bytes)
        while let last = line.last, !isLetter(last), !(0x30...0x39).contains(last), last < 0x80 { line.removeLast() }
        return labels.contains(Array(line))
    }

    static func isCredit(_ bytes: [UInt8]) -> Bool { !credits.lengths(startingLike: beginning(of: bytes)).isEmpty }

    /// What stands in place of a post, a film or a chart until the reader agrees to load it.
    static func isConsent(_ bytes: [UInt8]) -> Bool { !consents.lengths(startingLike: beginning(of: bytes)).isEmpty }

    static func isCall(_ bytes: [UInt8]) -> Bool { !calls.lengths(startingLike: beginning(of: bytes)).isEmpty }

    /// In lower case, from the first letter, digit or bracket on.
    private static func beginning(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        var line = bytes.prefix(160)
        while let first = line.first {
            if isLetter(first) || (0x30...0x39).contains(first) || first == UInt8(ascii: "(") || first == UInt8(ascii: "[") { break }
            if first < 0x80 {
                line.removeFirst()
            } else if first == 0xE2 || first == 0xF0 {
                // Bullets, arrows, emoji.
                line = line.dropFirst(first == 0xE2 ? 3 : 4)
            } else {
                break
            }
        }
        if line.contains(where: { $0 >= 0x80 }) { return Array(String(decoding: line, as: UTF8.self).lowercased().utf8)[...] }
        return line.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }[...]
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// A letter outside ASCII, and not punctuation such as "：", "–" or "→".
    private static func isCharacter(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        return first >= 0xC3 && first != 0xE2 && first != 0xEF
    }

    private static let inserts = PhraseList(
        """
        read more|read also|read next|also read|see also|see more|related|more on this|more from|more great|more in this section
        more stories|recommended|recommended reading|watch more|watch|listen|don't miss|you may also like|you might also like
        must read|must-read|further reading|our latest stories|latest stories|top stories|most popular|most read|explore further
        explore more|up next|trending|editor's picks|editors' picks|keep reading|continue reading|what to read next|more news
        in case you missed it|popular on|related stories|related articles|mehr zum thema
        viel gelesen|meistgelesen|unsere empfehlung|aktuelle artikel
        lesen sie auch|lesen sie mehr|lesen sie hier|auch interessant|mehr dazu|weiterlesen|siehe auch|passend zum artikel
        mehr themen|das könnte sie auch interessieren|mehr aus|weitere artikel|weitere themen|lesetipp|zum thema|lest auch
        lies auch|mehr lesen|lees ook|lees meer|lees verder|les også|les mer|les mere|læs også|läs också|läs mer|les saken
        à lire aussi|lire aussi|a lire aussi|voir aussi|à lire|lea también|lee también|lea además|lee además|mira|mira también
        mire también|ver también|vea también|te recomendamos|le recomendamos|conoce más|leer más|te puede interesar
        le puede interesar|para saber más|más información|leia também|leia mais|saiba mais|veja também|leggi anche
        per approfondire|czytaj więcej|czytaj także|czytaj też|zobacz także|zobacz też|przeczytaj także|čtěte také|čtěte též
        přečtěte si|читайте также|смотрите также|читать далее|延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|相关报道|相關報導|更多新闻|更多新聞|推荐阅读|推薦閱讀|关联阅读
        関連記事|あわせて読みたい|관련기사|관련 기사|baca juga|olvassa el|ilgili haber|xem thêm|đọc thêm
        """)

    private static let listHeads = PhraseList(
        """
        more|latest|popular|other|top|recent|trending|our picks|mehr|weitere|neueste|aktuelle|plus de|plus d’|autres|les plus lus
        más|otras|lo más|mais|outras|altre|altri|i più letti|meer|flere|fler|więcej|inne|další|другие|ещё|еще
        更多|最新|热门|熱門|其他|その他
        """)

    private static let closingHeads = PhraseList(
        """
        about the author|about the writer|about the reporter|sobre la firma|sobre el autor|sobre la autora|sobre o autor|sobre a autora
        über den autor|über die autorin|zum autor|zur autorin|à propos de l’auteur|à propos de l'auteur|sull'autore|over de auteur|om forfatteren
        verwendete quellen|quellen anzeigen|sources used|article sources|stay connected|connect with us|share your story
        o autorovi|об авторе|作者简介|作者簡介|关于作者|關於作者
        """)

    private static let labels = Set(
        PhraseList(
            """
            advertisement|advertisements|advert|ad|anzeige|werbung|publicidad|publicité|pubblicità|reklama|reklam|annonse|annons
            advertentie|广告|廣告|広告|comment|comments|kommentare|kommentar|share|share this|share this story|share this article|print
            drucken|teilen|merken|email|tweet|save|pin|copy link|loading|image|images|video|audio|photo|photos|gallery
            related links|scroll to continue|story continues|story continues below|article continues below
            article continues after advertisement|continue reading below|advertisement - continue reading below
            empfohlener redaktioneller inhalt|externer inhalt|subscribe|sign up|log in|login|register|follow us|follow|listen|play
            pause|close|menu|search|back to top|to top|top|previous|next|more|mehr
            table of contents|jump to|most popular|newsletter|newsletters|order reprints|print article|text size|show comments
            view comments|leave a comment|post a comment|add a comment|embed|read full article|topics|tags|article|artikel|článek
            打印|分享|收藏|评论|全文|von
            by|par|por|article réservé aux abonnés|nur für abonnenten|premium|返回顶部|关闭窗口|上一页|下一页
            """
        ).phrases)

    private static let credits = PhraseList(
        """
        ©|(c)|copyright|quelle:|(quelle|quellen:|source:|fuente:|fonte:|bron:|kilde:|källa:|zdroj:|źródło:|источник:|来源|來源|文章来源
        信息来源|出典|(责|（责|责任编辑|责编|編輯|编辑：|编辑:|(编辑|（编辑|作者：|作者:|記者|mit agenturmaterial|mit material von|photo:|photo by|photos:
        photograph|image:|image credit|foto:|fotos:|bild:|crédit|contact the reporter|contact the author|contact staff
        email the author|all rights reserved|first published|originally published|this article was originally
        this story was originally|this article originally appeared|this story originally appeared
        this document is subject to copyright|this copy is for your personal|(reporting by|reporting by|additional reporting by
        writing by|(writing by|with reporting by|citation:|redaktion:|kontaktieren sie uns
        fehler gefunden|sendung:|原标题|photo credit|trackback:
        """)

    private static let consents = PhraseList(
        """
        empfohlener|an dieser stelle findest|an dieser stelle finden|ich bin damit einverstanden|externen inhalt|externer inhalt
        ein klick für den datenschutz|dieses element beinhaltet|mit klick auf|um diesen inhalt|this content is hosted by|to display this
        we need your consent|by showing this content|allow content from|this article contains content provided by|view this content on
        pour afficher ce contenu|ce contenu est|este contenido se|para ver este contenido|per visualizzare questo contenuto
        """)

    private static let calls = PhraseList(
        """
        sign up|subscribe|follow us|follow @|get the latest|download our|download the|join our|join us on|like us on|support our
        become a|click here|tap here|register|log in|newsletter:|already a subscriber|to view the full story
        if you’re already a subscriber|if you're already a subscriber|to continue reading
        this article is for subscribers|abonnieren|jetzt abonnieren|melden sie sich|melde dich|folgen sie|jetzt anmelden
        hier anmelden|hier können sie|abonnez|inscrivez|suscríbete|síguenos|assine|inscreva|iscriviti|zapisz się|dołącz do
        підписуйтесь|подписывайтесь|关注我们|扫码|扫描二维码|if you buy something|if you purchase|we may earn|products are chosen
        every item on this page
        registration is free|registration is a free|join our community|get real-time updates|get the app|add us as a preferred source
        pour ajouter l’article|il vous reste|please enable javascript|your browser does not
        """)
}
