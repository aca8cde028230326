import API
import Model

/// A list of facts, read page after page from the newest article back to a time.
struct FactPages {
    /// A span with more facts than that is drawn from a later day on.
    private static let pageLimit = 20

    private let collection: FactCollection
    private var parameters: FactParameters
    /// Newest publication first.
    private(set) var facts: [CitedFact]
    /// Over everything that was asked for, whatever was read of it.
    let groups: [FactGroup]

    /// Reads the first page.
    init(_ collection: FactCollection, _ parameters: FactParameters, in session: Session) throws {
        self.collection = collection
        self.parameters = parameters
        self.parameters.limit = ArticleParameters.limits.upperBound
        let list = try session.fetch(.facts(collection, self.parameters), as: FactList.self)
        (facts, groups, self.parameters.page) = (list.facts, list.groups, list.next)
    }

    /// Reads on until a page reaches beyond the time, or so many are read that it must do.
    mutating func read(backTo start: Timestamp, in session: Session) throws {
        for _ in 1..<Self.pageLimit where !reaches(start) {
            let list = try session.fetch(.facts(collection, parameters), as: FactList.self)
            facts += list.facts
            parameters.page = list.next
        }
    }

    /// - Returns: the first day of which everything was read; `nil` where that is so since the time.
    func firstWholeDay(since start: Timestamp) -> CivilDay? {
        reaches(start) ? nil : facts.last?.source.listTime.day.adding(days: 1)
    }

    private func reaches(_ start: Timestamp) -> Bool {
        parameters.page == nil || facts.last.map { $0.source.listTime < start } == true
    }
}

extension CitedFact.Source {
    /// What lists go by: a date of publication that lay ahead when the article was found is none.
    fileprivate var listTime: Timestamp { min(time, firstSeen) }
}
