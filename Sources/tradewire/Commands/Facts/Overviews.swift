import API
import ArgumentParser
import Model
import QueryClient

struct Who: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "who",
        abstract: "The people whom articles name, their offices, and how often they speak.",
        discussion: """
            EXAMPLES:
              tradewire who                     those in most articles first
              tradewire who Bessent
              tradewire quotes --who Bessent    what they said
            """)

    @Argument(help: "A name, or a part of one.")
    var name: [String] = []

    @OptionGroup(title: "Which span") var span: SpanOptions
    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        var parameters = try span.parameters(in: session)
        parameters.name = name.isEmpty ? nil : name.joined(separator: " ")
        let document = try session.fetch(.who(parameters))
        let count = try Listing(presentation: PeoplePresentation(session), document: document).write(in: &session, mustCount: span.exitCode)
        try session.end(count, words: "no article names such a person; widen --since", exitCode: span.exitCode)
    }
}

struct Topics: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "topics",
        abstract: "How much is written on each topic, beside the span before.",
        discussion: """
            The last seven days unless --since says otherwise, beside as many days before.

            EXAMPLES:
              tradewire topics --since 30d
              tradewire latest --topic rare-earths
            """)

    @OptionGroup(title: "Which span") var span: SpanOptions
    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        let document = try session.fetch(.topics(span.parameters(in: session)))
        let count = try Listing(presentation: TopicPresentation(session), document: document).write(in: &session, mustCount: span.exitCode)
        try session.end(count, words: "no article in that span; widen --since", exitCode: span.exitCode)
    }
}
