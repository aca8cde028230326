import Model

/// The day that an article's address carries, as in /2025/06/05/, /20250605/, -2025-06-05 or /2025/06/250605-.
enum AddressDate {
    static func read(_ url: String) -> ArticleContent.DateReading? {
        guard let path = WebURL(url)?.path else { return nil }
        let runs = path.utf8.split(whereSeparator: { !(0x30...0x39).contains($0) }).map { String(decoding: $0, as: UTF8.self) }
        for (index, run) in runs.enumerated() {
            if run.count == 8, let day = day(run.prefix(4), run.dropFirst(4).prefix(2), run.suffix(2)) { return .init(day: day) }
            guard run.count == 4, index + 2 < runs.count else { continue }
            let month = runs[index + 1]
            let last = runs[index + 2]
            if month.count <= 2, last.count <= 2, let day = day(run[...], month[...], last[...]) { return .init(day: day) }
            // The year and the month said twice are no accident.
            if month.count == 2, last.count == 6, last.hasPrefix(run.suffix(2) + month), let day = day(run[...], month[...], last.suffix(2))
            {
                return .init(day: day)
            }
        }
        return nil
    }

    private static func day(_ year: Substring, _ month: Substring, _ day: Substring) -> CivilDay? {
        guard let year = Int(year), let month = Int(month), let day = Int(day), (1995...2100).contains(year) else { return nil }
        return CivilDay(year: year, month: month, day: day)
    }
}
