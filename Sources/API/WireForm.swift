import Model

/// A value with a JSON form that both ends of the socket know.
///
/// Reading ignores members that it does not know, so that an older program understands a newer daemon of the same API version.
package protocol WireForm: Sendable {
    func write(to json: inout JSONWriter)
    /// - Returns: `nil` where a member that the form needs is missing or of another type.
    init?(json: JSONValue)
}

extension WireForm {
    package var jsonBytes: [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }

    package init?(jsonBytes: [UInt8]) {
        guard let json = try? JSONReader.read(jsonBytes) else { return nil }
        self.init(json: json)
    }
}

extension JSONWriter {
    mutating func field(_ name: String, form: (some WireForm)?) {
        self.name(name)
        guard let form else { return value(nil as String?) }
        form.write(to: &self)
    }

    /// As text: a number in JSON need not hold 64 bits everywhere.
    mutating func field(_ name: String, cursor: Cursor) { field(name, String(cursor.value)) }

    mutating func field(_ name: String, forms: some Sequence<some WireForm>) {
        field(name, array: { for form in forms { form.write(to: &$0) } })
    }
}

extension JSONValue {
    /// `nil` where the member is missing, null, or of another form.
    func form<Form: WireForm>(_ name: String) -> Form? { self[name].flatMap { Form(json: $0) } }

    /// `nil` where the member is no array or one of its values has another form.
    func forms<Form: WireForm>(_ name: String, of _: Form.Type = Form.self) -> [Form]? {
        guard let values = self[name]?.array else { return nil }
        let forms = values.compactMap { Form(json: $0) }
        return forms.count == values.count ? forms : nil
    }

    func strings(_ name: String) -> [String] { self[name]?.array?.compactMap(\.string) ?? [] }

    func timestamp(_ name: String) -> Timestamp? { self[name]?.string.flatMap { Timestamp(rfc3339: $0) } }

    func count(_ name: String) -> Int { self[name]?.int.flatMap { Int(exactly: $0) } ?? 0 }

    func cursor(_ name: String) -> Cursor? { self[name]?.string.flatMap { Int64($0) }.map { Cursor($0) } }
}
