import API
import Cache
import Model

/// Writes every article of a store, by number, in steps: what it holds in memory does not grow with the archive. Or the list of its feeds.
struct ArchiveExport {
    enum Format: String, CaseIterable { case ndjson, csv, opml }

    private static let articlesPerStep = 50

    let store: any Store
    let format: Format

    /// - Parameter write: gives `false` where nobody reads on; the export ends then.
    func run(write: ([UInt8]) -> Bool) async throws {
        switch format {
        case .ndjson: try await writeArticles(write) { try await export($0).jsonBytes + [UInt8(ascii: "\n")] }
        case .csv:
            guard write(ArticleRecord.header) else { return }
            try await writeArticles(write) { ArticleRecord.line($0.article) }
        case .opml: _ = write(Array((OPMLWriter.text(try await store.feeds()) + "\n").utf8))
        }
    }

    private func writeArticles(_ write: ([UInt8]) -> Bool, as form: (ArticleDetail) async throws -> [UInt8]) async throws {
        var last: Int64 = 0
        while true {
            let details = try await store.details(after: last, limit: Self.articlesPerStep)
            guard let end = details.last?.article.id else { return }
            last = end
            var bytes: [UInt8] = []
            for detail in details { bytes += try await form(detail) }
            guard write(bytes) else { return }
        }
    }

    private func export(_ detail: ArticleDetail) async throws -> ArticleExport {
        var export = ArticleExport(
            article: detail.article, appearances: detail.appearances, copyReason: detail.copyReason, revisions: detail.revisions)
        do {
            export.facts = try await store.facts(articleID: detail.article.id)
        } catch StoreError.noSuchArticle {
            // Pruned since by the daemon that runs beside this.
        }
        return export
    }
}
