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
        if session.options.isForPeople, session.look.isTerminal, let count, Self.hasMore(document) {
            try session.out.write(Line("more with -n \(min(count * 2, ArticleParameters.limits.upperBound))", .dim))
        }
    }

    private var emptiness: String {
        var open = ArticleParameters()
        (open.limit, open.order) = (parameters.limit, parameters.order)
        return parameters == open
            ? "nothing yet; tradewire sync reads the feeds, tradewire status shows how they fare"
            : "nothing found; widen the query or --since, or add --verdict all"
    }

    private static func hasMore(_ document: [UInt8]) -> Bool { (try? JSONReader.read(document))?["next"]?.string != nil }
}
