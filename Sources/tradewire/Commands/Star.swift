import API
import ArgumentParser

struct Star: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "star",
        abstract: "Marks articles, which are then kept for good.",
        discussion: """
            EXAMPLES:
              tradewire star 812 790
              tradewire star --remove 812
              tradewire latest --starred
            """)

    @Argument(help: "The articles' ids, as lists show them.")
    var ids: [Int64]

    @Flag(help: "Take the mark away.")
    var remove = false

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        for id in ids {
            let document = try session.ask(.editArticle(id), body: ArticleEdit(isStarred: !remove))
            if session.options.form != .table { try session.out.write(json: document) }
        }
    }
}
