import API
import ArgumentParser
import Model

struct Quotes: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "Who said what, where, word for word.",
        discussion: """
            A quotation whose speaker the article does not name is "unattributed". Each is cited by its article.

            EXAMPLES:
              tradewire quotes --who Bessent --since 30d
              tradewire quotes --channel press-briefing --format md
              tradewire quotes --topic rare-earths -v
            """)

    @Option(help: ArgumentHelp("Only what was said there: truth-social, press-briefing, interview, state-media, …", valueName: "channel"))
    var channel: String?

    @OptionGroup(title: "Which facts") var facts: FactOptions
    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        var parameters = try facts.parameters(in: session)
        parameters.channel = channel
        try FactListing(collection: .quotes, parameters: parameters, options: facts).write(in: &session)
    }
}

struct Claims: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: "Who accuses whom of what, and who denies it.",
        discussion: """
            EXAMPLES:
              tradewire claims --since 30d
              tradewire claims --open              accusations that nobody has denied since
            """)

    @Flag(help: "Only accusations that the accused has not denied since.")
    var open = false

    @OptionGroup(title: "Which facts") var facts: FactOptions
    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        var parameters = try facts.parameters(in: session)
        parameters.isOpen = open ? true : nil
        try FactListing(collection: .claims, parameters: parameters, options: facts).write(in: &session)
    }
}

struct Meetings: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "meetings",
        abstract: "Calls, meetings and visits: held, planned, invited to, cancelled.",
        discussion: """
            What several articles say of one event stands once: what became of it, every day and place with its count where sources
            disagree, and what was to be determined until which article settled it. --each lists the statements instead.

            EXAMPLES:
              tradewire meetings --ahead 90d
              tradewire meetings --tbd             whose day or place is still open
              tradewire meetings --format csv      one line an event
            """)

    @Option(help: ArgumentHelp("Only those of the days to come, so far ahead: 90d, 12w, P3M; the soonest first.", valueName: "span"))
    var ahead: String?

    @Flag(help: "Only those whose day or place is still to be determined.")
    var tbd = false

    @Flag(help: "Each statement on a line of its own.")
    var each = false

    @OptionGroup(title: "Which facts") var facts: FactOptions
    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        var parameters = try facts.parameters(in: session)
        parameters.ahead = try ahead.map { try Ahead.read($0) }
        parameters.isUndetermined = tbd ? true : nil
        try FactListing(collection: .meetings, parameters: parameters, options: facts, isGrouped: !each).write(in: &session)
    }
}

/// "90d": how far ahead is looked.
enum Ahead {
    static func read(_ text: String) throws -> TimeBound.Period {
        guard case .ago(let period)? = TimeBound(text) else {
            throw Failure.usage("--ahead does not understand '\(text)'", hint: "write 90d, 12w or P3M")
        }
        return period
    }
}
