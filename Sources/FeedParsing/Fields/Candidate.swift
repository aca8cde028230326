/// The best value so far of a field that several elements may give. The lower the rank, the better; of equals, the first stays.
struct Candidate<Value: Sendable>: Sendable {
    private(set) var value: Value?
    private(set) var rank = UInt8.max

    /// Whether a value of this rank would be taken: saves the making of one that would not.
    func wants(_ rank: UInt8) -> Bool { rank < self.rank }

    /// - Parameter replacesEqual: of equals, the last stays.
    mutating func offer(_ value: Value?, rank: UInt8, replacesEqual: Bool = false) {
        guard rank < self.rank || (replacesEqual && rank == self.rank), let value else { return }
        self.value = value
        self.rank = rank
    }
}
