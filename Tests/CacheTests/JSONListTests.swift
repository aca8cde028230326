import Testing

@testable import Cache

@Suite struct JSONListTests {
    @Test(
        "A list reads back as it was written, with whatever its strings hold",
        arguments: [
            [], [""], ["a"], ["a", "b"], ["a,b", "c"], ["\"", "\\", "\",\""], ["关税", "tab\there", ""], ["[", "]"],
        ])
    func readsBack(values: [String]) {
        #expect(JSONList.values(JSONList.text(values)) == values)
    }

    @Test(
        "What other programs may write is read or taken for nothing, never for something else",
        arguments: [
            ("", []), ("[", []), ("{}", []), ("[\"a\"", []), ("[\"a\",]", []), ("[\"a\" , \"b\"]", ["a", "b"]), ("[1,\"b\"]", ["b"]),
            ("[\"a\"]x", []), ("\"a\"", []), ("[\"\\u00e9\"]", ["é"]), ("[\"a\"\"b\"]", []),
        ] as [(String, [String])])
    func foreign(text: String, values: [String]) {
        #expect(JSONList.values(text) == values)
    }
}
