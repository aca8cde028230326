import Model

/// The JSON body of a request. What does not fit is refused by name; members that are not known are ignored.
package protocol RequestForm: Sendable {
    func write(to json: inout JSONWriter)
    /// - Throws: `bad-request` that names the member.
    init(body: JSONValue) throws(Problem)
}

extension RequestForm {
    package var jsonBytes: [UInt8] {
        var writer = JSONWriter(reserving: 256)
        write(to: &writer)
        return writer.bytes
    }

    /// - Throws: `bad-request` for bytes that are no JSON object, or that `init(body:)` refuses.
    package init(jsonBytes: [UInt8]) throws(Problem) {
        let json: JSONValue
        do {
            json = try JSONReader.read(jsonBytes, depthLimit: 16)
        } catch {
            throw Problem(.badRequest, "The body is not JSON: \(error).")
        }
        guard json.members != nil else { throw Problem(.badRequest, "The body must be a JSON object.") }
        try self.init(body: json)
    }
}

/// Reads the members of a request's body; `null` counts as missing.
struct BodyReader {
    let body: JSONValue

    /// - Parameter byteLimit: of the text in UTF-8.
    func text(_ name: String, byteLimit: Int) throws(Problem) -> String? {
        guard let value = value(name) else { return nil }
        guard let text = value.string else { throw Self.wrong(name, "must be a string") }
        try Self.check(text, name, byteLimit: byteLimit)
        return text
    }

    func flag(_ name: String) throws(Problem) -> Bool? {
        guard let value = value(name) else { return nil }
        guard let flag = value.bool else { throw Self.wrong(name, "must be true or false") }
        return flag
    }

    func integer(_ name: String, in range: ClosedRange<Int64>) throws(Problem) -> Int64? {
        guard let value = value(name) else { return nil }
        guard let number = value.int, range.contains(number) else {
            throw Self.wrong(name, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    func list<Element>(
        _ name: String, countLimit: Int, of what: String, _ read: (JSONValue) throws(Problem) -> Element?
    ) throws(Problem) -> [Element]? {
        guard let value = value(name) else { return nil }
        guard let values = value.array, values.count <= countLimit else {
            throw Self.wrong(name, "must be a list of at most \(countLimit) \(what)")
        }
        var elements: [Element] = []
        for value in values {
            guard let element = try read(value) else { throw Self.wrong(name, "must be a list of \(what)") }
            elements.append(element)
        }
        return elements
    }

    /// The web address, as given.
    func webAddress(_ name: String) throws(Problem) -> String {
        guard let text = try text(name, byteLimit: 4096) else { throw Self.wrong(name, "is missing") }
        guard let url = WebURL(text), url.isWeb else {
            throw Problem(
                .badRequest, "'\(name)' is no web address.", hint: "It begins with https:// or http:// and names a host.", parameter: name)
        }
        // Addresses are shown in lists and logs.
        guard url.userInfo == nil else {
            throw Problem(
                .badRequest, "'\(name)' holds a name or password.",
                hint: "Put them into the file that credentials_file of [network] names, and cut them here.", parameter: name)
        }
        return text
    }

    static func wrong(_ name: String, _ what: String) -> Problem {
        Problem(.badRequest, "'\(name)' \(what).", parameter: name)
    }

    static func check(_ text: String, _ name: String, byteLimit: Int) throws(Problem) {
        guard text.utf8.count <= byteLimit else { throw wrong(name, "has more than \(byteLimit) bytes") }
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { throw wrong(name, "holds a control character") }
    }

    private func value(_ name: String) -> JSONValue? {
        body[name].flatMap { $0.isNull ? nil : $0 }
    }
}
