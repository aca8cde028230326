import Model

/// What values are of, as it is stored with each fact.
struct GroupSubject {
    /// Equal for values that stand side by side.
    let key: String
    let members: [JSONValue.Member]
    /// The rate of a tariff of one side on another, in percent: values follow each other.
    let isRate: Bool
    /// Tariffs that no article says are whose may well be those of different countries.
    let isDisputable: Bool

    /// - Parameter isChange: whether it is of values from one to another.
    init(_ about: String, isChange: Bool) {
        var members = FactColumns.members(about)
        let text = { (name: String) in members.first { $0.name == name }?.value.string }
        let isTariff = text("applies_to") == "tariff"
        // A rate and the change that brought it are one history; what was added or cut is no rate.
        isRate =
            isTariff && text("by") != nil && text("on") != nil && text("unit") == "percent"
            && (isChange || ["total", "level"].contains(text("kind") ?? "total"))
        isDisputable = !isTariff || text("by") != nil
        guard isRate else {
            (key, self.members) = (about, members)
            return
        }
        members.removeAll { $0.name == "kind" }
        self.members = members
        var writer = JSONWriter(reserving: 96)
        writer.value(.object(members))
        key = writer.text
    }

    /// "145 → 30" is a rate of 30 that was 145.
    static func ends(_ value: String) -> (left: String?, standing: String) {
        let parts = value.split(separator: " → ", maxSplits: 1).map(String.init)
        return parts.count == 2 ? (parts[0], parts[1]) : (nil, value)
    }
}

/// An article and the values that it gives as its own.
struct ValueGiver {
    let article: Int64
    /// Publication.
    let time: Timestamp
    private(set) var values: Set<String> = []
    /// Those which it says are over.
    private(set) var left: Set<String> = []

    init(article: Int64, time: Timestamp) {
        self.article = article
        self.time = time
    }

    mutating func add(_ value: String, _ subject: GroupSubject) {
        guard subject.isRate else {
            values.insert(value)
            return
        }
        let (left, standing) = GroupSubject.ends(value)
        values.insert(standing)
        if let left { self.left.insert(left) }
    }

    /// Gives it, and does not say that it is over.
    func holds(_ value: String) -> Bool { values.contains(value) && !left.contains(value) }
}

/// What articles gave one after the other.
struct ValueHistory {
    /// Oldest first.
    private let givers: [ValueGiver]

    /// In seconds. Articles no further apart speak of the same days.
    private static let sameDays: Int64 = 86_400
    /// In days. Ends no further apart are those of one period, counted differently.
    private static let sameEnd: Int64 = 14
    /// Articles of the same days that are compared with each other.
    private static let comparedCount = 300

    init(_ givers: [ValueGiver]) {
        self.givers = givers.sorted { ($0.time, $0.article) < ($1.time, $1.article) }
    }

    /// When an article gave another value, or said that this one is over, and none held it since; `nil` while it stands.
    func end(of value: String) -> Timestamp? {
        guard let newest = givers.last?.time else { return nil }
        let last = givers.lastIndex { $0.holds(value) }
        let since = givers[((last ?? -1) + 1)...]
        if let leaving = since.first(where: { $0.left.contains(value) }) { return leaving.time }
        guard let last, newest.seconds - givers[last].time.seconds > Self.sameDays else { return nil }
        return since.first?.time
    }

    /// Whether two articles of the same days have no value in common, and the later does not say that the earlier's is over.
    func isDisputed(_ subject: GroupSubject) -> Bool {
        let isOfEnds = subject.isOfEnds
        guard let newest = givers.last?.time else { return false }
        let rivals = isOfEnds ? givers : Array(givers.drop { newest.seconds - $0.time.seconds > Self.sameDays })
        var seen: Set<[Set<String>]> = []
        let different = rivals.reversed().filter { seen.insert([$0.values, $0.left]).inserted }.prefix(Self.comparedCount)
        return different.indices.contains { index in
            different[..<index].contains { later in Self.contradict(different[index], later, isOfEnds: isOfEnds) }
        }
    }

    private static func contradict(_ earlier: ValueGiver, _ later: ValueGiver, isOfEnds: Bool) -> Bool {
        guard earlier.values.isDisjoint(with: later.values), later.left.isDisjoint(with: earlier.values) else { return false }
        guard isOfEnds else { return true }
        let days = { (values: Set<String>) in values.compactMap { Timestamp(rfc3339: $0)?.day.daysSince1970 } }
        return days(earlier.values).contains { day in days(later.values).contains { abs($0 - day) <= sameEnd } }
    }
}

extension GroupSubject {
    /// Periods end on days.
    fileprivate var isOfEnds: Bool { members.contains { $0.name == "count" } }
}
