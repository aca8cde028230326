import FeedParsing
import Model
import Testing

@Suite("Dates") struct DateReaderTests {
    @Test(
        "The dialects of RFC 822 are read",
        arguments: [
            "Thu, 05 Jun 2025 14:30:00 GMT", "Thu, 5 Jun 2025 14:30 +0000", "Thu,05 Jun 2025 14:30:00 GMT", "thu, 05 jun 2025 14:30:00 gmt",
            "  Thu, 05 Jun 2025   14:30:00   GMT", "Thursday, 05 June 2025 14:30:00 UTC", "Mon, 05 Jun 2025 14:30:00 GMT",
            "05 Jun 2025 14:30:00 Z", "05 Jun 25 14:30 UT", "Thu, 05 Jun 2025 10:30:00 EDT", "Thu, 05 Jun 2025 10:30:00 -0400",
            "Thu, 05 Jun 2025 22:30:00 GMT+0800", "Thu, 05 Jun 2025 22:30:00 +08:00", "Thu, 5 Jun 2025 2:30:00 PM GMT",
            "Thu, 05 Jun 2025 14:30:00 GMT (Coordinated Universal Time)", "Thu Jun  5 14:30:00 2025", "Thu Jun 5 14:30:00 UTC 2025",
            "Thu, 05 Jun 2025 23:30:00 JST", "Thursday, June 5, 2025 14:30", "June 5, 2025, 2:30 pm", "5-Jun-2025 14:30:00",
            "Thu, 05 Jun 2025 14:30:00 -0000", "Thu, 05 Jun 125 14:30:00 GMT",
            "05/Jun/2025:14:30:00 +0000", "5 de junio de 2025 a las 14:30", "June 5th, 2025 at 2:30pm", "2025-06-05T14:30:00 UTC",
            "2025-06-05T10:30:00-04:00[America/New_York]",
        ])
    func rfc822(text: String) {
        #expect(FeedDates.timestamp(text)?.rfc3339 == "2025-06-05T14:30:00Z", "\(text)")
    }

    @Test(
        "ISO 8601 is read in all its forms",
        arguments: [
            ("2025-06-05T14:30:00Z", "2025-06-05T14:30:00Z"), ("2025-06-05t14:30:00z", "2025-06-05T14:30:00Z"),
            ("2025-06-05T22:30:00+08:00", "2025-06-05T14:30:00Z"), ("2025-06-05T22:30:00+0800", "2025-06-05T14:30:00Z"),
            ("2025-06-05T22:30:00+08", "2025-06-05T14:30:00Z"), ("2025-06-05 22:30:00 +0800", "2025-06-05T14:30:00Z"),
            ("2025-06-05 14:30", "2025-06-05T14:30:00Z"), ("2025-06-05T14:30:00", "2025-06-05T14:30:00Z"),
            ("2025-06-05T14:30:00.123Z", "2025-06-05T14:30:00.123Z"), ("2025-06-05T14:30:00.123456789+00:00", "2025-06-05T14:30:00.123Z"),
            ("20250605T143000Z", "2025-06-05T14:30:00Z"), ("20250605143000", "2025-06-05T14:30:00Z"), ("20250605", "2025-06-05T00:00:00Z"),
            ("2025-06-05", "2025-06-05T00:00:00Z"), ("2025-06", "2025-06-01T00:00:00Z"), ("2025", "2025-01-01T00:00:00Z"),
            ("2025-W23-4", "2025-06-05T00:00:00Z"), ("2025W234T1430Z", "2025-06-05T14:30:00Z"), ("2025-W01", "2024-12-30T00:00:00Z"),
            ("2025-156", "2025-06-05T00:00:00Z"), ("2025-06-05T24:00:00Z", "2025-06-06T00:00:00Z"),
            ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"), ("2025/06/05 14:30", "2025-06-05T14:30:00Z"),
            ("1749133800", "2025-06-05T14:30:00Z"), ("1749133800123", "2025-06-05T14:30:00.123Z"),
        ])
    func iso(text: String, timestamp: String) {
        #expect(FeedDates.timestamp(text)?.rfc3339 == timestamp, "\(text)")
    }

    @Test(
        "Month names are read in the languages of the web",
        arguments: [
            "5 juin 2025", "jeu., 05 juin 2025", "5. Juni 2025", "5 de junio de 2025", "5 giugno 2025", "5 de junho de 2025", "5 juni 2025",
            "Чт, 05 июн 2025", "5 июня 2025", "5 czerwca 2025", "5 Haziran 2025", "5. června 2025", "5 червня 2025", "2025年6月5日",
            "2025年06月05日 星期四", "2025년 6월 5일", "5 يونيو 2025", "5 iunie 2025", "5. kesäkuuta 2025", "六月 5, 2025",
        ])
    func months(text: String) {
        #expect(FeedDates.timestamp(text)?.rfc3339 == "2025-06-05T00:00:00Z", "\(text)")
    }

    @Test(
        "Dates in numbers are read the way their signs suggest",
        arguments: [
            ("06/05/2025", "2025-06-05"), ("13/06/2025", "2025-06-13"), ("05.06.2025", "2025-06-05"), ("05-06-2025", "2025-06-05"),
            ("2025.06.05", "2025-06-05"), ("06/13/25", "2025-06-13"), ("05.06.25", "2025-06-05"),
        ])
    func numbers(text: String, day: String) {
        #expect(FeedDates.timestamp(text)?.rfc3339.prefix(10) == day[...], "\(text)")
    }

    @Test(
        "The clock of Chinese and Korean dates is read",
        arguments: ["2025年6月5日 14:30", "2025年6月5日14时30分", "2025年6月5日下午2:30", "2025년 6월 5일 오후 2:30", "2025年6月5日 14時30分00秒"])
    func eastAsianClock(text: String) {
        #expect(FeedDates.timestamp(text)?.rfc3339 == "2025-06-05T14:30:00Z", "\(text)")
    }

    @Test(
        "Numbers in Chinese signs and in wide digits, and years of an era, are read",
        arguments: [
            "二〇二五年六月五日", "二零二五年六月五日", "二○二五年06月五日", "２０２５年６月５日", "２０２５-０６-０５", "令和7年6月5日", "令和七年六月五日", "民國114年6月5日", "民国一一四年六月五日",
        ])
    func eastAsianNumerals(text: String) {
        #expect(FeedDates.timestamp(text)?.rfc3339.prefix(10) == "2025-06-05", "\(text)")
    }

    @Test(
        "Tens are counted in Chinese dates",
        arguments: [("五日", 5), ("十日", 10), ("十五日", 15), ("二十日", 20), ("二十五日", 25), ("廿五日", 25), ("三十日", 30)])
    func tens(text: String, number: Int) {
        #expect(FeedDates.timestamp("二〇二五年十一月" + text)?.day == CivilDay(year: 2025, month: 11, day: number), "\(text)")
    }

    @Test("CST is China's time in a Chinese feed and Chicago's elsewhere")
    func chinaStandardTime() throws {
        #expect(FeedDates.timestamp("Thu, 05 Jun 2025 14:30:00 CST", isChinese: true)?.rfc3339 == "2025-06-05T06:30:00Z")
        #expect(FeedDates.timestamp("Thu, 05 Jun 2025 14:30:00 CST")?.rfc3339 == "2025-06-05T20:30:00Z")
        let document = try parse(
            "<rss><channel><language>zh-CN</language><item><title>x</title><pubDate>Thu Jun 05 14:30:00 CST 2025</pubDate></item></channel></rss>"
        )
        #expect(document.entries.first?.published?.rfc3339 == "2025-06-05T06:30:00Z")
    }

    @Test(
        "What is no date, or no date of news, is unknown",
        arguments: [
            "", "soon", "0001-01-01T00:00:00Z", "1601-01-01", "2925-06-05", "1970-01-01T00:00:00Z", "Thu, 31 Feb 2025 14:30:00 GMT",
            "2025-13-05", "99:99", "Thu, 05 Foo 2025 14:30:00 GMT", "٠٥/٠٦", "2025-W54-1", "2025-366", "----", "12345678901234567890",
        ])
    func unknown(text: String) {
        #expect(FeedDates.timestamp(text) == nil, "\(text)")
    }

    @Test("A date without a zone takes the zone that the feed's other dates agree on")
    func missingZone() throws {
        func published(_ others: String) throws -> String? {
            let document = try parse(
                "<rss><channel><item><title>a</title><pubDate>2025-06-05 14:30:00</pubDate></item>\(others)</channel></rss>")
            return document.entries.first?.published?.rfc3339
        }
        let chinese = "<item><title>b</title><pubDate>Thu, 05 Jun 2025 14:30:00 +0800</pubDate></item>"
        let british = "<item><title>c</title><pubDate>Thu, 05 Jun 2025 14:30:00 GMT</pubDate></item>"
        #expect(try published("") == "2025-06-05T14:30:00Z")
        #expect(try published(chinese + chinese + british) == "2025-06-05T06:30:00Z")
        #expect(try published(chinese + british) == "2025-06-05T14:30:00Z")
    }

    @Test(
        "The zone in which a time was printed is kept; UTC is none, and a bare day has none",
        arguments: [
            ("Thu, 05 Jun 2025 22:30:00 -0400", -240), ("2025-06-05T22:30:00+05:30", 330), ("Thu, 05 Jun 2025 22:30:00 EDT", -240),
            ("2025-06-05T22:30:00Z", nil), ("Thu, 05 Jun 2025 22:30:00 GMT", nil), ("2025-06-05", nil), ("2025-06-05 22:30:00", 480),
        ] as [(String, Int?)])
    func zones(date: String, zone: Int?) throws {
        let others = "<item><title>b</title><pubDate>Thu, 05 Jun 2025 14:30:00 +0800</pubDate></item>"
        let document = try parse("<rss><channel><item><title>a</title><pubDate>\(date)</pubDate></item>\(others + others)</channel></rss>")
        #expect(document.entries.first?.zone == zone)
    }

    @Test("A bare day stays the day that it is, whatever the feed's zone")
    func bareDay() throws {
        let document = try parse(
            """
            <rss><channel><item><title>a</title><pubDate>2025-06-05</pubDate></item>
            <item><title>b</title><pubDate>Thu, 05 Jun 2025 14:30:00 +0800</pubDate></item></channel></rss>
            """)
        #expect(document.entries.first?.published?.rfc3339 == "2025-06-05T00:00:00Z")
    }

    @Test("Publication and change are told apart, and the format's own elements come first")
    func precedence() throws {
        let atom = try atomEntry("<updated>2025-06-06T00:00:00Z</updated><published>2025-06-05T00:00:00Z</published>")
        #expect(atom.published?.rfc3339 == "2025-06-05T00:00:00Z")
        #expect(atom.updated?.rfc3339 == "2025-06-06T00:00:00Z")
        #expect(try atomEntry("<updated>2025-06-06T00:00:00Z</updated>").published == nil)
        let rss = try rssEntry("<dc:date>2025-06-06</dc:date><pubDate>Thu, 05 Jun 2025 00:00:00 GMT</pubDate>")
        #expect(rss.published?.rfc3339 == "2025-06-05T00:00:00Z")
        #expect(try rssEntry("<pubDate>soon</pubDate><dc:date>2025-06-06</dc:date>").published?.rfc3339 == "2025-06-06T00:00:00Z")
    }
}
