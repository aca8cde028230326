import API
import ArgumentParser
import Glibc
import Model
import QueryClient

struct ImportFeeds: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Adds the feeds of an OPML document.",
        discussion: """
            EXAMPLES:
              tradewire feeds import subscriptions.opml
              newsboat -e | tradewire feeds import -
            """)

    @Argument(help: "The document; - for standard input.")
    var file: String

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    /// What the daemon takes in one request.
    private static let byteLimit = 1 << 20

    func run(in session: inout Session) throws {
        let bytes = try InputFile.read(file, byteLimit: Self.byteLimit)
        let document: [UInt8]
        do throws(ClientError) {
            document = try session.client.ask(.importFeeds, body: bytes, contentType: "text/x-opml")
        } catch .refused(let problem) where problem.kind == .badRequest {
            let name = file == "-" ? "standard input" : file
            throw Failure(.badData, "\(name) is no OPML document", hint: "give the file that the other reader exported")
        } catch {
            throw error
        }
        if session.options.form == .json { return try session.out.write(json: document) }
        let result: FeedImport = try QueryClient.read(document)
        try session.out.write(
            SafeText("\(result.addedCount) added, \(result.existingCount) there already, \(result.invalid.count) invalid"))
        for address in result.invalid { session.say("no web address, or one with a password: \(address)") }
    }
}

struct ExportFeeds: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Prints all feeds as an OPML document.",
        discussion: """
            EXAMPLES:
              tradewire feeds export > subscriptions.opml
            """)

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        let document = try session.fetch(.feeds)
        if session.options.form == .json { return try session.out.write(json: document) }
        let list: FeedList = try QueryClient.read(document)
        try session.out.write(SafeText(lines: OPMLWriter.text(list.feeds.map(\.feed))))
    }
}

/// A file of the user's, or standard input.
enum InputFile {
    static func read(_ path: String, byteLimit: Int) throws -> [UInt8] {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(.inputOutput, "\(path) cannot be read: \(systemMessage(errno))") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure(.inputOutput, "\(path) cannot be read: \(systemMessage(errno))") }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= byteLimit else { throw Failure(.badData, "\(path) is larger than \(byteCountText(Int64(byteLimit)))") }
        }
    }
}
