import GRDB
import Model

extension SQLiteStore {
    package func topics(since: Timestamp, until: Timestamp, asOf: Timestamp?) async throws -> [TopicCount] {
        try await reading { db in
            let sql = """
                \(ArticlePast.prelude)
                SELECT topic.value, count(*),
                    sum(
                        (
                            SELECT count(*) FROM fact, known
                            WHERE article_id = article.id AND first_seen <= moment AND coalesce(withdrawn, moment + 1) > moment))
                FROM \(asOf == nil ? "article" : ArticlePast.table), json_each(article.topics) AS topic
                WHERE article.sort_key >= ? AND article.sort_key < ? AND article.verdict <> 'no' AND article.copy_of IS NULL
                    AND article.first_seen <= (SELECT moment FROM known)
                GROUP BY topic.value ORDER BY 2 DESC, 1
                """
            let moment = asOf?.milliseconds ?? Int64.max >> 1
            return try db.rows(sql, [moment, SortKey.bound(since), SortKey.bound(until)]).map { row in
                TopicCount(topic: row[0], articles: row[1], facts: row[2])
            }
        }
    }

    package func people(_ query: PeopleQuery) async throws -> [PersonCount] {
        try await reading { db in
            let moment = query.asOf?.milliseconds ?? Int64.max >> 1
            let name = query.name?.lowercased()
            let sql = """
                \(ArticlePast.prelude)
                SELECT person.id, person.key, person.name,
                    count(DISTINCT iif(fact.kind = 'person', fact.article_id, NULL)) AS articles,
                    sum(fact.kind = 'quote'), sum(fact.kind = 'claim'), min(fact.published), max(fact.published)
                FROM person CROSS JOIN fact ON fact.person = person.id AND fact.published >= ?2 AND fact.published < ?3
                    AND fact.first_seen <= ?1 AND coalesce(fact.withdrawn, ?1 + 1) > ?1
                CROSS JOIN \(query.asOf == nil ? "article" : ArticlePast.table)
                    ON article.id = fact.article_id AND article.verdict <> 'no' AND article.copy_of IS NULL
                WHERE ?4 IS NULL OR person.key = ?4 OR instr(person.folded_name, ?4) > 0
                GROUP BY person.id HAVING articles > 0 ORDER BY articles DESC, person.id LIMIT ?5
                """
            let rows = try db.rows(
                sql,
                [moment, query.since?.milliseconds ?? .min, query.until?.milliseconds ?? .max, name, min(max(query.limit, 1), 1000)])
            return try rows.map { row in
                let (offices, side) = try Self.offices(of: row[0], knownAt: moment, db)
                let key: String = row[1]
                let person: String = row[2]
                return PersonCount(
                    id: key == person.lowercased() ? nil : key, name: person, side: side, offices: offices, articles: row[3],
                    quotes: row[4],
                    claims: row[5], first: Timestamp(milliseconds: row[6]), last: Timestamp(milliseconds: row[7]))
            }
        }
    }

    package func learned(since: Timestamp, until: Timestamp) async throws -> LearnedCounts {
        try await reading { db in
            var counts = LearnedCounts()
            let verdicts = """
                \(ArticlePast.prelude)
                SELECT \(ArticlePast.former("verdict")), count(*), count(iif(\(ArticlePast.held("copy_of", of: "now")), copy_of, NULL))
                FROM article AS now
                WHERE verdict IN ('core', 'related', 'no') AND first_seen >= ? AND first_seen < ? GROUP BY 1
                """
            for row in try db.rows(verdicts, [until.milliseconds, since.milliseconds, until.milliseconds]) {
                guard let verdict = Verdict(rawValue: row[0]), verdict != .no else { continue }
                let copies: Int = row[2]
                let firsts = (row[1] as Int) - copies
                counts.articles += firsts
                counts.copies += copies
                if verdict == .core { counts.core = firsts }
            }
            let sql = """
                \(ArticlePast.prelude)
                SELECT count(*) FROM fact CROSS JOIN article ON article.id = fact.article_id
                WHERE fact.first_seen >= ? AND fact.first_seen < ? AND fact.kind NOT IN ('date', 'person')
                    AND (article.copy_of IS NULL OR NOT \(ArticlePast.held("copy_of", of: "article")))
                """
            counts.facts = Int(try db.integer(sql, [until.milliseconds, since.milliseconds, until.milliseconds]) ?? 0)
            return counts
        }
    }

    private static let officeLimit = 5

    private static func offices(of person: Int64, knownAt moment: Int64, _ db: Database) throws -> (offices: [String], side: String?) {
        let sql = """
            SELECT json_extract(value, '$.role'), json_extract(value, '$.side') FROM fact
            WHERE person = ? AND kind = 'person' AND first_seen <= ? ORDER BY published DESC LIMIT 200
            """
        var offices: [String] = []
        var side: String?
        for row in try db.rows(sql, [person, moment]) {
            side = side ?? row[1]
            guard let office: String = row[0], offices.count < officeLimit, !offices.contains(office) else { continue }
            offices.append(office)
        }
        return (offices, side)
    }
}
