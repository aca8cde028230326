import Testing

@testable import ArticleParsing

@Suite("Where the article stands")
struct ContainerTests {
    @Test(
        "An article is found whatever its page calls the boxes around it",
        arguments: [
            "<div class='sidebar-grid'><article>TEXT</article></div>",
            "<div class='WidgetArea'><div id='related-content-and-story'>TEXT</div></div>",
            "<aside><article>TEXT</article></aside>",
            "<form action='/'><div><div class='content'>TEXT</div></div></form>",
            "<div style='display: none'><div class='post-content'>TEXT</div></div>",
            "<div class='cookie-wrapper'><main>TEXT</main></div>",
        ])
    func protectsLargeShares(_ body: String) throws {
        let html = Pages.page("<h1>Talks restart in Geneva</h1>" + body.replacing("TEXT", with: Pages.paragraphs))
        #expect(try Pages.text(html) == Pages.text)
    }

    @Test("Navigation, related links, comments, sharing and newsletters beside it are left out")
    func dropsWhatIsBeside() throws {
        let html = Pages.page(
            """
            <nav><a href=/a>Politics</a> <a href=/b>Economy and everything that belongs to it</a></nav>
            <main><h1>Talks restart in Geneva</h1>
            <div class="share-bar">Share this on every network that there is</div>
            <div class="story-body">\(Pages.paragraphs)
            <div class="newsletter-signup"><p>Get our morning letter, every day, before your first coffee of the day.</p></div></div>
            <section class="comments"><p>First! I have an opinion about this, and it is a long one, as you can see.</p></section>
            <div class="related-stories"><p>Another story about something else, told at some length here.</p></div></main>
            <footer>All rights reserved by the publisher of this page</footer>
            """)
        #expect(try Pages.text(html) == Pages.text)
    }

    @Test("Paragraphs made of line breaks in a div are paragraphs")
    func readsBreaks() throws {
        let html = Pages.page("<table><tr><td class=x>\(Pages.sentences.joined(separator: "<br><br>"))</td></tr></table>")
        #expect(try Pages.text(html) == Pages.text)
    }

    @Test("A body cut in two by an advertisement is joined")
    func joinsParts() throws {
        let half = Pages.sentences.map { "<p>\($0)</p>" }
        let html = Pages.page(
            """
            <main><h1>Talks restart in Geneva</h1><div class="grid"><div class="body__content">\(half[0])\(half[1])</div></div>
            <div class="ad-slot">Buy a car now</div><div class="grid"><div class="body__content">\(half[2])\(half[3])</div></div></main>
            """)
        #expect(try Pages.text(html) == Pages.text)
    }

    @Test("Of a page that scrolls on into other articles, the first is the one asked for")
    func takesTheFirst() throws {
        let other = (1...12).map { "<p>Number \($0): quite another story that goes on and on, about a football match and its result.</p>" }
            .joined()
        let html = Pages.page(
            """
            <section><h1>Talks restart in Geneva</h1><div class="article-body">\(Pages.paragraphs)</div></section>
            <section><h1>A match was played</h1><div class="article-body">\(other)</div></section>
            """)
        #expect(try Pages.text(html) == Pages.text)
    }

    @Test("Where nothing is named, commas and length find the article among lists of links")
    func scores() throws {
        let links = (1...40).map { "<li><a href=/\($0)>A headline that leads elsewhere, number \($0)</a></li>" }.joined()
        let html = Pages.page("<div id=x1><ul>\(links)</ul></div><div id=x2><div>\(Pages.paragraphs)</div></div>")
        #expect(try Pages.text(html) == Pages.text)
    }

    @Test("The standfirst between title and body comes first, once")
    func findsStandfirst() throws {
        let standfirst = "Both sides agreed to go on talking, but on little else so far."
        let html = Pages.page(
            "<article><h1>Talks restart in Geneva</h1><p class=\"standfirst\">\(standfirst)</p><div class=\"article-body\">\(Pages.paragraphs)</div></article>"
        )
        #expect(try Pages.text(html) == standfirst + "\n" + Pages.text)
    }

    @Test("A page that scripts would fill gives the text of its JSON-LD")
    func fallsBackOnDeclaredBody() throws {
        let body = Pages.sentences.joined(separator: "\\n")
        let head =
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Talks restart in Geneva\",\"articleBody\":\"\(body)\"}</script>"
        #expect(try Pages.text(Pages.page(head: head, "<div id=app>Loading</div>")) == Pages.text)
    }

    @Test("A live blog keeps all of its entries and their dates")
    func keepsLiveEntries() throws {
        let entries = Pages.sentences.enumerated().map {
            "<article class=\"entry\"><time>June 5, 2025 1\($0):30</time><p>\($1)</p></article>"
        }.joined()
        let head = "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Talks restart in Geneva\"}</script>"
        let content = try Pages.read(Pages.page(head: head, "<main><h1>Talks restart in Geneva</h1>\(entries)</main>"))
        #expect(content.isLive)
        #expect(content.blocks.count == 4 || content.text.contains("13:30"))
        for sentence in Pages.sentences { #expect(content.text.contains(sentence)) }
        #expect(content.text.contains("12:30"))
    }

    @Test("Parts that each stand in boxes of their own, with teasers between, are one article")
    func joinsBoxedParts() throws {
        let half = Pages.sentences.map { "<p>\($0)</p>" }
        func box(_ text: String) -> String { "<div class='piece'><div class='wrap'><div class='words'>\(text)</div></div></div>" }
        let teasers = (1...9).map { "<div class='else'><a href=/\($0)>Quite another story, number \($0), with a long headline</a></div>" }
        let html = Pages.page(
            "<h1>Talks restart in Geneva</h1><div class='pieces'>\(box(half[0] + half[1]))\(teasers.joined())\(box(half[2] + half[3]))</div>"
        )
        #expect(try Pages.text(html) == Pages.text)
    }

    @Test("A short post above a long list of threads is not given up for the whole page")
    func keepsShortPosts() throws {
        let threads = (100...260).map { "<tr><td><a href=/\($0)>Thread \($0)</a> opened last week, seen by 154 of you</td></tr>" }
        let html = Pages.page("<table><tr><td class=post>\(Pages.paragraphs)</td></tr></table><table>\(threads.joined())</table>")
        #expect(try Pages.text(html) == Pages.text)
    }
}
