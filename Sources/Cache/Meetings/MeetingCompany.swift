/// The people whom a statement names, by their side: enough to say whether two statements may speak of the same company.
///
/// Numbers stand for names: an archive's statements are compared with each other by the hundred thousand.
struct MeetingCompany {
    private var us: Set<Int> = []
    private var china: Set<Int> = []
    /// Of whom nobody says whose they are.
    private var others: Set<Int> = []
    private var leaders: Set<Int> = []

    /// What is known of somebody whom articles name.
    struct Person {
        /// "us", "china", "other".
        var side: String?
        /// The head of one of the two states.
        var isLeader: Bool
    }

    /// How the companies of two statements compare, as far as both name them.
    enum Likeness {
        /// Both name people of one side, and none of them in common.
        case different
        /// Neither names anybody whom the other names, nor contradicts it.
        case open
        /// Neither names anybody.
        case unnamed
        /// They have somebody in common.
        case shared
    }

    /// - Parameter directory: whose side people are on; hosts and other third parties tell nothing of who meets.
    init(_ people: [String], _ directory: [String: Person], _ names: inout MeetingNames) {
        let leading = people.filter { directory[$0]?.isLeader == true }
        // A head of state who is named alone speaks of the meeting more often than he comes to it.
        let comes = Set(leading.compactMap { directory[$0]?.side }).count == 2
        for name in people where comes || !leading.contains(name) {
            switch directory[name]?.side {
            case "us": us.insert(names.number(of: name))
            case "china": china.insert(names.number(of: name))
            case "other": break
            default: others.insert(names.number(of: name))
            }
        }
        if comes { leaders = Set(leading.map { names.number(of: $0) }) }
    }

    var isEmpty: Bool { us.isEmpty && china.isEmpty && others.isEmpty }

    /// Heads of state by themselves: whom the officials' talks are not with.
    var isOfLeaders: Bool { !leaders.isEmpty && [us, china, others].allSatisfy { $0.isSubset(of: leaders) } }

    func likeness(to other: MeetingCompany) -> Likeness {
        if isEmpty, other.isEmpty { return .unnamed }
        let (sharesUS, sharesChina) = (!us.isDisjoint(with: other.us), !china.isDisjoint(with: other.china))
        if !sharesUS, !us.isEmpty, !other.us.isEmpty { return .different }
        if !sharesChina, !china.isEmpty, !other.china.isEmpty { return .different }
        if sharesUS || sharesChina || !others.isDisjoint(with: other.others) { return .shared }
        // Somebody whose side is unknown may be the counterpart, or somebody else.
        let isUnknown = !isEmpty && !other.isEmpty && !(others.isEmpty && other.others.isEmpty)
        return isUnknown ? .different : .open
    }

    mutating func formUnion(_ other: MeetingCompany) {
        us.formUnion(other.us)
        china.formUnion(other.china)
        others.formUnion(other.others)
        leaders.formUnion(other.leaders)
    }
}

/// A number for each name.
struct MeetingNames {
    private var numbers: [String: Int] = [:]

    mutating func number(of name: String) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = numbers.count
        return numbers.count - 1
    }
}
