import API
import ArgumentParser

struct Open: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Opens an article's page in the browser.",
        discussion: """
            Only http and https addresses are opened, with xdg-open.

            EXAMPLES:
              tradewire open 812
              tradewire open 812 --print
            """)

    @Argument(help: "The article's id, as lists show it.")
    var id: Int64

    @Flag(help: "Print the address instead.")
    var print = false

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        let article = try session.fetch(.article(id), as: ArticleDocument.self).article
        let address = try Self.checked(article.canonicalURL, of: id)
        if print || session.options.form != .table { return try session.out.write(SafeText(address)) }
        guard let child = ChildProcess.spawn(["xdg-open", address]) else {
            throw Failure(.inputOutput, "there is no xdg-open", hint: "install xdg-utils, or open \(address)")
        }
        let status = child.wait()
        guard status == 0 else { throw Failure(.inputOutput, "xdg-open failed with status \(status)", hint: "open \(address)") }
    }

    /// What a feed names as its address may be anything: javascript:, file:, a program's own scheme, an option.
    static func checked(_ address: String?, of id: Int64) throws -> String {
        guard let address else { throw Failure(.badData, "article \(id) has no address") }
        guard let link = Line.Link(address) else {
            throw Failure(
                .refused, "the address of article \(id) is not opened: it is neither http nor https", hint: "see tradewire show \(id)")
        }
        return link.address
    }
}
