import API
import Model

/// Asks for the facts of one collection and prints them: what the commands for them share.
struct FactListing {
    let collection: FactCollection
    let parameters: FactParameters
    let options: FactOptions
    /// Figures and deadlines, for people: each value with the articles that give it, instead of each statement. Meetings: each event.
    var isGrouped = false

    func write(in session: inout Session) throws {
        let document = try session.fetch(.facts(collection, parameters))
        let count: Int?
        if isGrouped, collection == .meetings {
            let meetings = MeetingPresentation(session, isVerbose: options.verbose)
            count = try Listing(presentation: meetings, document: document).write(in: &session, mustCount: options.span.exitCode)
            if session.options.isForPeople { try meetings.writeLimits(of: document, to: &session.out) }
        } else if isGrouped, session.options.isForPeople || session.options.form == .md, session.options.fields == nil {
            let groups = GroupPresentation(collection: collection, session: session, isVerbose: options.verbose)
            count = try Listing(presentation: groups, document: document).write(in: &session)
        } else {
            let facts = FactPresentation(collection: collection, session: session, isVerbose: options.verbose)
            count = try Listing(presentation: facts, document: document).write(in: &session, mustCount: options.span.exitCode)
        }
        try session.end(
            count, words: "no \(collection.rawValue) found; widen --since, --who or --topic", exitCode: options.span.exitCode)
    }
}
