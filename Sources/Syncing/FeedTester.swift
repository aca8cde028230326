import Analysis
import FeedParsing
import Fetching
import Model

extension FeedPoller {
    /// Reads an address once and says what would be taken; nothing is stored.
    ///
    /// Where it is a page, what the page declares to be its feeds is proposed; where it declares none, the first of the usual places
    /// that was found to hold a feed.
    func test(url: String, settings: SyncSettings) async -> FeedTest {
        var test = FeedTest(url: url)
        do {
            let document = try await read(&test, settings)
            test.relevances = judge(document)
            test.document = document
            test.page = await preview(of: document, feedURL: url, settings: settings)
        } catch let error as FetchError {
            test.failure = FeedFailure(kind: error.kind, message: error.sentence)
        } catch let error as FeedParsingError {
            test.proposals = error.feeds.declared
            if test.proposals.isEmpty, let found = await firstFeed(among: error.feeds.guesses, settings) { test.proposals = [found] }
            test.failure = FeedFailure(kind: "not-a-feed", message: error.sentence(proposing: test.proposals.first))
        } catch {
            test.failure = FeedFailure(kind: "failed", message: "\(error)")
        }
        return test
    }

    /// Whoever goes on has let go of the response: its body may hold one of the few permits for large ones, which the next fetch may want.
    private func read(_ test: inout FeedTest, _ settings: SyncSettings) async throws -> FeedDocument {
        let response = try await fetch(request(for: test.url, settings))
        test.finalURL = response.url
        test.byteCount = response.body.count
        test.isConditional = response.validators != Validators()
        return try FeedParser.parse(response.body, contentType: response.contentType, url: response.url)
    }

    private func request(for url: String, _ settings: SyncSettings) -> FetchRequest {
        var request = FetchRequest(url: url, takesDelta: false)
        request.limits = settings.limits
        settings.credentials.apply(to: &request)
        return request
    }

    /// The first address that a feed was read at. Somebody waits for it, so that a server which is slow to say no ends the search.
    private func firstFeed(among guesses: [String], _ settings: SyncSettings) async -> String? {
        for guess in guesses {
            var request = request(for: guess, settings)
            request.limits.answerTimeout = min(request.limits.answerTimeout, .seconds(5))
            request.limits.totalTimeout = min(request.limits.totalTimeout, .seconds(10))
            do {
                let response = try await fetch(request)
                if (try? FeedParser.parse(response.body, contentType: response.contentType, url: response.url)) != nil { return guess }
            } catch .status, .badRedirect, .redirectLoop, .tooManyRedirects, .emptyBody {
                continue
            } catch {
                return nil
            }
        }
        return nil
    }
}

extension FeedParsingError {
    /// What the document is instead, and what to do about it.
    var sentence: String { sentence(proposing: feeds.declared.first) }

    func sentence(proposing feed: String?) -> String {
        let reason = description.prefix(1).uppercased() + description.dropFirst()
        // Without a full stop at its end an address can be copied.
        return feed.map { "\(reason). Its feed may be at \($0)" } ?? "\(reason); check the feed's address."
    }
}
