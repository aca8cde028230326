import ArgumentParser
import ArticleParsing
import Config
import Glibc
import Model

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Show what one step of the pipeline makes of a file, as JSON.",
        subcommands: [InspectFeed.self, InspectPage.self, InspectItems.self, InspectDuplicates.self])
}

struct InspectFeed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed", abstract: "Parse a feed document.",
        discussion: "With --batch, reads jobs as JSON lines {file,url,content_type,headers} and answers one line each.")

    @Option(help: "The address that it came from, for relative links.") var url: String?
    @Option(help: "The Content-Type that it came with.") var contentType: String?
    @Flag(help: "Read jobs from standard input.") var batch = false
    @Argument(help: "The document; - is standard input.") var file: String?

    func validate() throws {
        if !batch && file == nil { throw ValidationError("Name a FILE, or use --batch.") }
    }

    func run() throws {
        if batch {
            // One buffer for the whole batch: growing a new one for each document costs as much as parsing it.
            var writer = JSONWriter(reserving: 1 << 20)
            while let job = readLine() {
                guard !job.isEmpty else { continue }
                FeedInspection.writeBatchLine(job, to: &writer, read: InputFile.read)
                writeAll(writer.bytes, to: STDOUT_FILENO)
            }
        } else {
            let bytes = try InputFile.readOrExit(file ?? "-")
            emit(FeedInspection.line(bytes, contentType: contentType, url: url))
        }
    }
}

struct InspectPage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page", abstract: "Take the article out of a page.",
        discussion: "With --batch, reads jobs as JSON lines and answers one line each.")

    @Option(help: "The address that it came from.") var url: String?
    @Option(help: "The charset that HTTP named.") var charset: String?
    @Option(help: "A CSS selector of what holds the text, as a feed's content_selector.") var contentSelector: String?
    @Option(help: "A CSS selector of what to leave out, as a feed's strip_selector.") var stripSelector: String?
    @Flag(help: "Say which container was chosen, and what was dropped and why.") var explain = false
    @Flag(help: "Print the article as Markdown.") var markdown = false
    @Flag(help: "Read jobs from standard input.") var batch = false
    @Argument(help: "The page; - is standard input.") var file: String?

    func validate() throws {
        if !batch && file == nil { throw ValidationError("Name a FILE, or use --batch.") }
        if markdown && (batch || explain) { throw ValidationError("--markdown goes with neither --batch nor --explain.") }
        for selector in [contentSelector, stripSelector].compactMap({ $0 }) where Selector(selector) == nil {
            throw ValidationError("'\(selector)' is no selector that is understood.")
        }
    }

    func run() throws {
        guard !batch else { return try eachLine(Self.answer) }
        let bytes = try InputFile.readOrExit(file ?? "-")
        var options = ArticleParsingOptions()
        options.contentSelector = contentSelector.flatMap { Selector($0) }
        options.stripSelector = stripSelector.flatMap { Selector($0) }
        if markdown {
            do throws(ArticleParsingError) {
                emit(try PageInspection.markdown(of: bytes, url: url, charset: charset, options: options))
            } catch {
                complain(PageInspection.sentence(error))
                throw Exit.badData
            }
        } else {
            emit(PageInspection.document(of: bytes, url: url, charset: charset, options: options, explains: explain))
        }
    }

    private static func answer(_ job: String) -> [UInt8] {
        guard let request = PageInspection.Request(line: Array(job.utf8)) else {
            return PageInspection.failure(id: nil, "the job is no JSON object with an id and a file under html")
        }
        do {
            return PageInspection.document(of: try InputFile.read(request.html), id: request.id, url: request.url, charset: request.charset)
        } catch {
            return PageInspection.failure(id: request.id, "\(error)")
        }
    }
}

struct InspectItems: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "items", abstract: "Judge items and take their facts out: JSON lines in, JSON lines out.")

    @OptionGroup var source: ConfigurationOption

    func run() throws {
        let inspection = ItemInspection(scorer: try Lexica.scorerOrExit(configurationPath: source.path))
        try eachLine { inspection.line(for: $0) }
    }
}

struct InspectDuplicates: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duplicates", abstract: "Find copies and stories among items in time order: JSON lines in, JSON lines out.")

    func run() throws {
        var inspection = DuplicateInspection()
        try eachLine { inspection.line(for: $0) }
    }
}

/// Calls `answer` for every line of standard input and writes its answer at once: the asker may wait for it.
private func eachLine(_ answer: (String) throws -> [UInt8]) throws {
    while let line = readLine() {
        guard !line.isEmpty else { continue }
        emit(try answer(line))
    }
}

private func emit(_ line: [UInt8]) { writeAll(line.last == 0x0A ? line : line + [0x0A], to: STDOUT_FILENO) }
