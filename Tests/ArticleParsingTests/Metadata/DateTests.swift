import Model
import Testing

@testable import ArticleParsing

@Suite("Dates")
struct DateTests {
    @Test(
        "Dates are read as pages print them",
        arguments: [
            ("2025-06-05", "2025-06-05"), ("2025-06-05T14:30:00Z", "2025-06-05T14:30:00+00:00"),
            ("2025-06-05T14:30:00.250+08:00", "2025-06-05T14:30:00+08:00"),
            ("2025-06-05T14:30:00+0200", "2025-06-05T14:30:00+02:00"), ("2025-06-05 14:30", "2025-06-05T14:30:00"),
            ("20250605T143000Z", "2025-06-05T14:30:00+00:00"),
            ("20250605143000", "2025-06-05T14:30:00"), ("1749134400", "2025-06-05T14:40:00+00:00"),
            ("1749134400000", "2025-06-05T14:40:00+00:00"),
            ("Thu, 05 Jun 2025 14:30:00 GMT", "2025-06-05T14:30:00+00:00"), ("June 5, 2025 at 2:30 PM EDT", "2025-06-05T14:30:00-04:00"),
            ("5 June 2025", "2025-06-05"), ("5. Juni 2025, 14:30 Uhr", "2025-06-05T14:30:00"),
            ("le 5 juin 2025 à 14h30", "2025-06-05T14:30:00"),
            ("5 de junio de 2025", "2025-06-05"), ("05.06.2025 14:30", "2025-06-05T14:30:00"), ("2025年6月5日 14:30", "2025-06-05T14:30:00"),
            ("2025/6/5", "2025-06-05"),
            ("5 июня 2025", "2025-06-05"), ("12:05 a.m. June 5, 2025", "2025-06-05T00:05:00"),
            ("Updated: 5 Jun 2025, 02:30 PM IST", "2025-06-05T14:30:00"),
        ])
    func reads(_ text: String, _ expected: String) {
        #expect(DateText(prefersMonthFirst: false).read(text)?.description == expected)
    }

    @Test(
        "What is no date, or none that can be, is refused",
        arguments: ["4444444444", "", "tomorrow", "2025-13-45", "1970-01-01", "31 February 2025", "Room 2025", "5/6"])
    func refuses(_ text: String) { #expect(DateText(prefersMonthFirst: false).read(text) == nil) }

    @Test(
        "The order of day and month is the reader's choice only where both are possible",
        arguments: [
            ("6/5/2025", true, "2025-06-05"), ("6/5/2025", false, "2025-05-06"), ("6/25/2025", false, "2025-06-25"),
            ("25/6/2025", true, "2025-06-25"),
        ])
    func ordersDayAndMonth(_ text: String, _ monthFirst: Bool, _ expected: String) {
        #expect(DateText(prefersMonthFirst: monthFirst).read(text)?.description == expected)
    }

    @Test("A day after the latest possible is refused")
    func refusesFuture() {
        let reader = DateText(prefersMonthFirst: false, latestDay: CivilDay(year: 2025, month: 6, day: 6))
        #expect(reader.read("2025-06-07") == nil)
        #expect(reader.read("2025-06-06") != nil)
    }

    @Test(
        "Sources are asked in their order, down to the address and the print",
        arguments: [
            (
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-06-01T08:00:00+02:00\"}</script><meta property='article:published_time' content='2025-06-02'>",
                "", "2025-06-01T08:00:00+02:00"
            ),
            ("<meta property='article:published_time' content='2025-06-02T10:00:00Z'>", "", "2025-06-02T10:00:00+00:00"),
            ("", "<time itemprop=datePublished datetime='2025-06-03T09:00:00-04:00'>today</time>", "2025-06-03T09:00:00-04:00"),
            ("", "", "2025-06-05"),
        ])
    func asksSources(_ head: String, _ line: String, _ expected: String) throws {
        let html = Pages.page(head: head, "<h1>Talks</h1>\(line)<div class=article-body>\(Pages.paragraphs)</div>")
        #expect(try Pages.read(html).published?.description == expected)
    }

    @Test("A date printed under the title is read where nothing else gives one")
    func readsPrint() throws {
        let html = Pages.page("<h1>Talks</h1><p>Geneva, 4 June 2025</p><div class=article-body>\(Pages.paragraphs)</div>")
        #expect(try Pages.read(html, url: "https://news.example/talks").published?.description == "2025-06-04")
    }

    @Test("The last change is kept apart")
    func keepsModified() throws {
        let head =
            "<meta property='article:published_time' content='2025-06-02'><meta property='article:modified_time' content='2025-06-03T01:02:03Z'>"
        let content = try Pages.read(Pages.article(head: head))
        #expect(content.published?.description == "2025-06-02")
        #expect(content.modified?.description == "2025-06-03T01:02:03+00:00")
    }
}

@Suite("Dates between sources")
struct DateSourceTests {
    @Test("The zone of a moment given in UTC is what lies between it and the printed local time")
    func findsZone() throws {
        let html = Pages.page(
            head: "<meta property='article:published_time' content='2025-06-05T02:25:54Z'>",
            "<h1>Talks</h1><p>June 4, 2025 10:25pm</p><div class=article-body>\(Pages.paragraphs)</div>")
        #expect(try Pages.read(html).published?.description == "2025-06-04T22:25:54-04:00")
    }

    @Test("JSON-LD that cannot be read still gives its day, where nothing else does")
    func salvages() throws {
        let head =
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"He said \"no\"\",\"datePublished\": \"2025-06-04\"}</script>"
        #expect(try Pages.read(Pages.article(head: head), url: nil).published?.description == "2025-06-04")
    }

    @Test("The zone is also found in a script that has the same second in the address's day, and not in one of another second")
    func findsZoneInScript() throws {
        let head = "<meta property='article:published_time' content='2025-06-06T02:18:11Z'><script>var d='2025-06-05 TIME';</script>"
        func published(_ time: String) throws -> String? {
            try Pages.read(Pages.article(head: head.replacing("TIME", with: time))).published?.description
        }
        #expect(try published("21:18:11") == "2025-06-05T21:18:11-05:00")
        #expect(try published("21:18:12") == "2025-06-06T02:18:11+00:00")
    }

    @Test("Spans of time near the title are no dates of publication, the date of the post is")
    func refusesSpans() throws {
        let html = Pages.page(
            "<h1>Talks</h1><p>12/01/2004 - 01/01/2005</p><p>2005-06-14 03:25:55</p><div class=article-body>\(Pages.paragraphs)</div>")
        #expect(try Pages.read(html, url: nil).published?.description == "2005-06-14T03:25:55")
    }

    @Test("Any element may carry the machine's form of a date")
    func readsOwnElements() throws {
        let html = Pages.article("<relative-time datetime='2025-06-04T12:10:51Z'>last week</relative-time>" + Pages.paragraphs)
        #expect(try Pages.read(html, url: nil).published?.description == "2025-06-04T12:10:51+00:00")
    }

    @Test(
        "An address carries its day in several ways, and numbers that are no day are none",
        arguments: [
            ("/2025/06/05/talks", "2025-06-05"), ("/news/20250605-talks", "2025-06-05"), ("/2025/06/250605-talks", "2025-06-05"),
            ("/2025/06/123456-talks", nil), ("/2025/06/talks", nil), ("/p/20259999", nil),
        ])
    func readsAddress(_ path: String, _ day: String?) {
        #expect(AddressDate.read("https://news.example" + path)?.description == day)
    }
}
