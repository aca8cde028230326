import Fetching
import Model

/// The names, passwords and tokens that feeds want, by host.
package struct CredentialBook: Sendable {
    package struct Entry: Sendable {
        /// Lower case.
        package var host: String
        package var credentials: FetchRequest.Credentials?
        package var headers: [HeaderField]

        package init(host: String, credentials: FetchRequest.Credentials?, headers: [HeaderField]) {
            self.host = host
            self.credentials = credentials
            self.headers = headers
        }
    }

    private let entries: [String: Entry]

    package init(_ entries: [Entry] = []) {
        self.entries = Dictionary(entries.map { ($0.host, $0) }, uniquingKeysWith: { $1 })
    }

    func apply(to request: inout FetchRequest) {
        guard !entries.isEmpty, let url = WebURL(request.url), let host = url.host else { return }
        guard let entry = entries[url.port.map { "\(host):\($0)" } ?? host] ?? entries[host] else { return }
        request.credentials = entry.credentials
        request.headers += entry.headers
    }
}
