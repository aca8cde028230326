/// The words that class names and ids are made of, in the news trade's and the content systems' usage.
enum ClassVocabulary {
    struct Entry: Sendable {
        var traits: ClassTraits
        var role: Role
    }

    /// How a word makes up a name such as "article-body" with the word before it.
    enum Role: Sendable {
        case plain
        case subject
        case part
        /// A name of an article's body by itself.
        case body
        /// After "article-body", the name of something inside it.
        case spoiler
    }

    static let words = WordTable<Entry>(
        entries(beside, .init(traits: .beside, role: .plain))
            + entries(perhapsBeside, .init(traits: .perhapsBeside, role: .spoiler))
            + entries("subtitle", .init(traits: [.standfirst, .kicker], role: .spoiler))
            + entries("paywall regwall", .init(traits: [.perhapsBeside, .paid], role: .spoiler))
            + entries(standfirsts, .init(traits: .standfirst, role: .spoiler))
            + entries(kickers, .init(traits: .kicker, role: .spoiler))
            + entries(consent, .init(traits: .consent, role: .plain))
            + entries(bylines, .init(traits: [.byline, .beside], role: .spoiler))
            + entries(dates, .init(traits: [.date], role: .spoiler))
            + entries("live liveblog liveticker ticker", .init(traits: .live, role: .plain))
            + entries(
                "article story post entry news blog single detail details artikel noticia nota", .init(traits: .favourable, role: .subject))
            + entries("body content text copy contents inhalt cuerpo corps", .init(traits: .favourable, role: .part))
            + entries(bodies, .init(traits: .favourable, role: .body))
            + entries(spoilers, .init(traits: [], role: .spoiler))
    )

    /// Class names by which style sheets of every make take an element off the page.
    static let hiding = WordTable<Bool>(
        """
        hidden is-hidden u-hidden hidden-xs-up d-none visually-hidden visuallyhidden visually_hidden is-visually-hidden sr-only
        screen-reader-text screen-reader screenreader-only screen-reader-only element-invisible a11y-hidden u-visually-hidden
        accessibly-hidden print-only
        """.split(whereSeparator: \.isWhitespace).map { (String($0), true) })

    /// "md:block", "d-lg-flex": what a class beside it takes away comes back on wide screens.
    static func showsOnSomeScreens(_ token: ArraySlice<UInt8>) -> Bool {
        guard token.starts(with: "d-".utf8) || token.contains(UInt8(ascii: ":")) else { return false }
        guard let last = token.lastIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") }) else { return false }
        return displays.contains { token[(last + 1)...].elementsEqual($0.utf8) }
    }

    private static let displays = ["block", "flex", "grid", "inline", "table", "contents", "visible"]

    private static func entries(_ words: String, _ entry: Entry) -> [(String, Entry)] {
        words.split(whereSeparator: \.isWhitespace).map { (String($0), entry) }
    }

    private static let beside = """
        ad ads adv advert adverts advertisement advertisements advertising advertorial adslot adbox adunit adsense adsbygoogle
        adwrap adwrapper adcontainer adhesion dfp gpt googlead sponsor sponsored sponsors werbung anzeige publicidad publicite
        promo promos promotion promobox promoted outbrain taboola zergnet plista nativo teads revcontent mgid share shares sharing
        sharebar sharetools sharebuttons sharedaddy sharethis addthis addtoany social socials socialmedia sociallinks socialshare
        related relateds relatedposts relatedarticles relatedcontent recirc recirculation recommend recommended recommendation
        recommendations recommends readmore readnext seealso morefrom mostread mostpopular mostviewed trending upnext newsletter
        newsletters subscribe subscription subscriptions signup signin login nav navbar navigation menu menus breadcrumb
        breadcrumbs pagination pager paging prevnext toolbar comment comments commentlist disqus livefyre respond reply replies
        viafoura spotim taglist tagcloud keywords caption captions credit credits gallery galleries carousel lightbox videoplayer
        jwplayer podcast sidebar rail footer copyright modal popup overlay tooltip noprint donate donation outbrainwidget poll
        survey
        """

    private static let perhapsBeside = "teaser teasers widget widgets banner banners slideshow slider tags popular summary"

    private static let standfirsts = """
        standfirst dek deck subtitles subheadline subhead subheading subtitulo sottotitolo lead lede intro introduction vorspann
        perex ingress manchet chapo chapeau sommario entradilla bajada copete excerpt underrubrik untertitel description abstract
        einleitung lid
        """

    private static let kickers = """
        kicker overline roofline topline dachzeile spitzmarke eyebrow overtitle supertitle titleheader oberzeile antetitulo
        volanta occhiello pretitle
        """

    private static let consent = "cookie cookies cookiebanner cookieconsent consent gdpr onetrust ccpa didomi sourcepoint usercentrics cmp"

    private static let bylines = "byline bylines author authors autor autoren auteur authorbox authorbio bio contributor contributors"

    private static let dates = "date time datum fecha data dateline timestamp pubdate published publishdate postdate datetime dates"

    private static let bodies = """
        articlebody articlecontent articletext storybody storycontent storytext postcontent postbody posttext entrycontent
        entrytext entrybody bodycontent bodytext bodycopy contentbody newscontent newstext newsbody artikeltext textbody maintext
        """

    private static let spoilers = """
        header head heading title headline image images img photo picture media meta info video tools footer foot bottom top aside
        link links button buttons icon logo list
        """
}
