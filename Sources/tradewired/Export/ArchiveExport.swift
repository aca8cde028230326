import API
import Cache
import Model

/// Writes every article of a store, by number, in steps: what it holds in memory does not grow with the archive.
struct ArchiveExport {
    enum Format: String, CaseIterable { case ndjson, csv }

    private static let articlesPerStep = 50

    let store: any Store
    let format: Format

    /// - Parameter write: gives `false` where nobody reads on; the export ends then.
    func run(write: ([UInt8]) -> Bool) async throws {
        if format == .csv, !write(ArticleRecord.header) { return }
        var last: Int64 = 0
        while true {
            let details = try await store.details(after: last, limit: Self.articlesPerStep)
            guard let end = details.last?.article.id else { return }
            last = end
            var bytes: [UInt8] = []
            for detail in details {
                switch format {
                case .ndjson: bytes += try await export(detail).jsonBytes + [UInt8(ascii: "\n")]
                case .csv: bytes += ArticleRecord.line(detail.article)
                }
            }
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
