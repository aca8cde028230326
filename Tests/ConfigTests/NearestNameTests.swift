import Testing

@testable import Config

@Suite("The nearest name") struct NearestNameTests {
    private let names = ["interval", "min_interval", "per_host", "per_host_gap", "url", "title", "tags"]

    @Test(
        "is found for slips of the finger and other ways to join words",
        arguments: [
            ("intervall", "interval"), ("intevral", "interval"), ("MinInterval", "min_interval"), ("per-host-gap", "per_host_gap"),
            ("uri", "url"),
            ("tag", "tags"), ("titel", "title"),
        ])
    func found(_ word: String, _ name: String) {
        #expect(nearestName(to: word, among: names) == name)
    }

    @Test("is none where nothing is near", arguments: ["colour", "x", "", "proxy", String(repeating: "interval", count: 20)])
    func none(_ word: String) {
        #expect(nearestName(to: word, among: names) == nil)
    }
}
