import API
import Cache
import Model
import Testing

@testable import QueryServer

@Suite struct SearchAnswerTests {
    private static let draft = #"{"name":"rare-earths","query":"\"rare earths\" licence"}"#

    @Test("A search is kept, listed, asked, moved and forgotten")
    func life() async throws {
        try await TestServer.run { server in
            let added = try await server.ask("POST", "/v1/searches", body: Self.draft, admin: true)
            #expect(added.status == 201)
            let search = try #require(SavedSearch(jsonBytes: added.body))
            #expect(search.query == #""rare earths" licence"#)
            #expect(SavedSearchList(jsonBytes: try await server.ask("GET", "/v1/searches").body)?.searches == [search])
            let matches = try #require(
                SearchMatchList(jsonBytes: try await server.ask("GET", "/v1/searches/rare-earths?since=0&limit=2").body))
            #expect(matches.articles.count == 2)
            #expect(matches.articles.first?.snippet?.isEmpty == false)
            #expect(matches.name == "rare-earths")
            let moved = try await server.ask("PATCH", "/v1/searches/rare-earths", body: #"{"cursor":"7"}"#, admin: true)
            #expect(SavedSearch(jsonBytes: moved.body)?.cursor == Cursor(7))
            #expect(try await server.ask("DELETE", "/v1/searches/rare-earths", admin: true).status == 204)
            #expect(try await server.ask("GET", "/v1/searches/rare-earths").status == 404)
        }
    }

    @Test("The read socket may ask what is new, but keep, move and forget nothing")
    func readSocket() async throws {
        try await TestServer.run { server in
            let added = try await server.ask("POST", "/v1/searches", body: Self.draft)
            #expect(added.status == 403)
            #expect(try await server.ask("PATCH", "/v1/searches/a", body: #"{"cursor":"7"}"#).status == 403)
            #expect(try await server.ask("DELETE", "/v1/searches/a").status == 403)
            #expect(try await server.ask("GET", "/v1/searches").status == 200)
        }
    }

    @Test(
        "What does not fit is refused with its reason",
        arguments: [
            (#"{"name":"a b","query":"tin"}"#, 400, Problem.Kind.badRequest), (#"{"name":"../x","query":"tin"}"#, 400, .badRequest),
            (#"{"name":"","query":"tin"}"#, 400, .badRequest), (#"{"name":"a"}"#, 400, .badRequest),
            (#"{"name":"a","query":"  "}"#, 400, .badRequest), (#"{"name":"a","query":"("}"#, 400, .badQuery),
            (#"{"name":"taken","query":"tin"}"#, 409, .searchExists),
        ] as [(String, Int, Problem.Kind)])
    func refusals(body: String, status: Int, kind: Problem.Kind) async throws {
        try await TestServer.run { server in
            _ = try await server.ask("POST", "/v1/searches", body: #"{"name":"taken","query":"steel"}"#, admin: true)
            let answer = try await server.ask("POST", "/v1/searches", body: body, admin: true)
            #expect(answer.status == status)
            #expect(Problem(jsonBytes: answer.body)?.kind == kind)
        }
    }
}
