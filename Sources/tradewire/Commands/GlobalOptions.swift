import ArgumentParser

/// What every command understands.
struct GlobalOptions: ParsableArguments {
    @Flag(help: "Print the daemon's JSON document (--format json).")
    var json = false

    @Option(help: ArgumentHelp("How lists are printed.", valueName: "form"))
    var format: OutputFormat?

    @Option(help: ArgumentHelp("Only these members of each record, by comma; see the manual for names.", valueName: "names"))
    var fields: String?

    @Option(help: ArgumentHelp("Colour and links: auto, always or never.", valueName: "when"))
    var color: Look.ColourWish = .auto

    @Option(help: ArgumentHelp("The daemon's socket (else $TRADEWIRE_SOCKET, $XDG_RUNTIME_DIR, /run).", valueName: "path"))
    var socket: String?

    @Flag(help: "Without a daemon, read the cache through tradewired.")
    var offline = false

    @Flag(help: "Never show long output in a pager.")
    var noPager = false

    func validate() throws {
        guard json, let format, format != .json else { return }
        throw ValidationError("--json and --format \(format.rawValue) contradict each other")
    }

    var form: OutputFormat { json ? .json : format ?? .table }

    /// Whether a word to people may stand beside the output.
    var isForPeople: Bool { form == .table || form == .plain }

    /// For commands whose output is no list of records: what they cannot do is told instead of left out.
    func checkNoList(_ command: String, besides more: [OutputFormat] = []) throws {
        let forms = [.table, .plain, .json] + more
        guard forms.contains(form) || form == .ndjson else {
            let names = forms.map(\.rawValue).joined(separator: ", ")
            throw Failure.usage("\(command) has no form '\(form.rawValue)'", hint: "there are \(names) and ndjson")
        }
        guard fields == nil else { throw Failure.usage("\(command) takes no --fields", hint: "pick them with --json and jq") }
    }

    static let noPage = Failure.usage("only brief has the form 'html'", hint: "report --out makes a page of all the facts")

    /// - Throws: `Failure.usage` that names the nearest field for one that there is not.
    func chosenFields(of kind: RecordKind) throws -> [String]? {
        guard let fields else { return nil }
        let names = fields.split(separator: ",").map { $0.filter { $0 != " " } }
        guard !names.isEmpty else { throw Failure.usage("--fields names no field", hint: "\(kind.member) have: \(kind.fieldList)") }
        return try names.map { try kind.field(named: $0) }
    }
}

extension OutputFormat: ExpressibleByArgument {
    /// "text" is what mails and other programs call the plain form.
    init?(argument: String) { self.init(rawValue: argument == "text" ? "plain" : argument) }
}
extension Look.ColourWish: ExpressibleByArgument {}
