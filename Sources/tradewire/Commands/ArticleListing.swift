import API
import Model

/// Asks for articles and prints them: what `latest` and `search` share.
struct ArticleListing {
    let parameters: ArticleParameters
    let exitCode: Bool

    func write(in session: inout Session) throws {
        let document = try session.fetch(.articles(parameters))
        let count = try Listing(presentation: ArticlePresentation(session), document: document).write(in: &session, mustCount: exitCode)
        if count == 0, session.options.isForPeople { session.say(emptiness) }
        if count == 0, exitCode { throw Failure.nothingFound }
        if session.options.isForPeople, session.look.isTerminal, let next = Self.next(document) {
            try session.out.write(Line("more: --page \(next), or a larger -n", .dim))
        }
    }

    private var emptiness: String {
        parameters.query != nil || parameters.since != nil || parameters.feedID != nil
            ? "nothing found; widen the query or --since, or add --verdict all"
            : "nothing yet; tradewire sync reads the feeds, tradewire status shows how they fare"
    }

    private static func next(_ document: [UInt8]) -> String? { (try? JSONReader.read(document))?["next"]?.string }
}
