import API
import ArgumentParser
import Model

struct Figures: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "Tariffs, amounts and counts: each value with how many articles give it.",
        discussion: """
            Every value is shown with its count; copies of an article count once. The rates of one side's tariff on another are a
            history, the newest first; sources disagree where articles of the same days say different things. --each lists the
            statements instead, as csv, tsv and ndjson always do.

            EXAMPLES:
              tradewire figures --pair US:CN --since 90d
              tradewire figures --applies-to tariff --each -v
              tradewire figures --format csv > figures.csv
            """)

    @Option(help: ArgumentHelp("Only of this side on that: US:CN, CN:US; * for anyone.", valueName: "pair"))
    var pair: String?

    @Option(help: ArgumentHelp("Only of this: tariff, exports, soybeans, …", valueName: "what"))
    var appliesTo: String?

    @Flag(help: "Each statement on a line of its own.")
    var each = false

    @OptionGroup(title: "Which facts") var facts: FactOptions
    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func validate() throws {
        guard let pair else { return }
        let sides = pair.split(separator: ":", omittingEmptySubsequences: false)
        guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty }) else {
            throw ValidationError("--pair takes two sides, who on whom: US:CN, or *:CN for anyone on China")
        }
    }

    func run(in session: inout Session) throws {
        var parameters = try facts.parameters(in: session)
        parameters.pair = pair
        parameters.appliesTo = appliesTo
        try FactListing(collection: .figures, parameters: parameters, options: facts, isGrouped: !each).write(in: &session)
    }
}

struct Deadlines: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadlines",
        abstract: "What ends on which day, counted from what.",
        discussion: """
            A period is counted from the day that the article names; where sources count from different days, every end is shown with
            how many articles give it. --each lists the statements instead, as csv, tsv and ndjson always do.

            EXAMPLES:
              tradewire deadlines --ahead 90d
              tradewire deadlines --topic truce --each -v
            """)

    @Option(help: ArgumentHelp("Only those of the days to come, so far ahead: 90d, 12w, P3M; the soonest first.", valueName: "span"))
    var ahead: String?

    @Flag(help: "Each statement on a line of its own.")
    var each = false

    @OptionGroup(title: "Which facts") var facts: FactOptions
    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        var parameters = try facts.parameters(in: session)
        parameters.ahead = try ahead.map { try Ahead.read($0) }
        try FactListing(collection: .deadlines, parameters: parameters, options: facts, isGrouped: !each).write(in: &session)
    }
}
