import Analysis
import FeedParsing
import Fetching
import Model

extension FeedPoller {
    /// Reads an address once and says what would be taken; nothing is stored.
    func test(url: String, settings: SyncSettings) async -> FeedTest {
        var test = FeedTest(url: url)
        var request = FetchRequest(url: url, takesDelta: false)
        request.limits = settings.limits
        settings.credentials.apply(to: &request)
        do {
            let response = try await fetch(request)
            test.finalURL = response.url
            test.byteCount = response.body.count
            test.isConditional = response.validators != Validators()
            let document = try FeedParser.parse(response.body, contentType: response.contentType, url: response.url)
            test.relevances = judge(document)
            test.document = document
        } catch let error as FetchError {
            test.failure = FeedFailure(kind: error.kind, message: error.sentence)
        } catch let error as FeedParsingError {
            test.failure = FeedFailure(kind: "not-a-feed", message: error.sentence)
            test.proposals = error.proposals
        } catch {
            test.failure = FeedFailure(kind: "failed", message: "\(error)")
        }
        return test
    }
}

extension FeedParsingError {
    /// What the document is instead, and what to do about it.
    var sentence: String {
        let reason = description.prefix(1).uppercased() + description.dropFirst()
        // Without a full stop at its end an address can be copied.
        return proposals.first.map { "\(reason). Its feed may be at \($0)" } ?? "\(reason); check the feed's address."
    }
}
