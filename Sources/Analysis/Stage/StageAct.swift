/// What happens to talks or to what was agreed. With what it happens to, and whether it does, this makes the stage that a clause reports.
enum StageAct: Sendable {
    /// Begin, start, open.
    case open
    /// Hold, take place.
    case sit
    /// End, conclude.
    case end
    case resume
    /// Stall, collapse, break down: of itself.
    case fail
    /// Break up: talks fail so, sittings end so.
    case part
    /// Leave, part: with nothing to show for it.
    case leave
    /// Head to, fly to: for talks.
    case travel
    /// Cancel, call off, walk out of: by one side.
    case drop
    /// Postpone, suspend, put on hold.
    case wait
    case extend
    /// Keep suspended.
    case keep
    /// Reach, sign, strike.
    case strike
    case agree
    /// Take effect, be in force.
    case apply
    case expire
    /// Schedule, arrange.
    case plan
    /// Announce, confirm: news of whatever comes behind it.
    case announce
    /// Lower, lift, halve.
    case relieve
    /// Speak of, call: what one side shows of an outline.
    case describe

    /// What a clause tells of `noun`; `nil` where it tells nothing of the talks.
    func stage(of noun: StageNoun, _ mood: StageMood) -> TalksStage? {
        if !noun.isDisjoint(with: .talks) { return stageOfTalks(mood) }
        if noun.contains(.visit) { return self == .end && mood == .real ? .held : nil }
        if noun.contains(.outline) { return stageOfOutline(mood) }
        if !noun.isDisjoint(with: [.deal, .term]) {
            return stageOfDeal(isTerm: noun.contains(.term), isPause: noun.contains([.term, .deal]), mood)
        }
        return stageOfMeasure(noun, mood)
    }

    private func stageOfTalks(_ mood: StageMood) -> TalksStage? {
        switch self {
        case .open, .sit:
            switch mood {
            case .real: .held
            case .agreed, .coming, .expected: .scheduled
            case .failed, .unsure: nil
            case .denied, .refused: .stalled
            }
        case .end, .extend: mood == .real ? .held : nil
        case .keep: nil
        case .resume:
            switch mood {
            case .real, .agreed: .restarted
            case .coming, .expected: .scheduled
            case .denied, .refused: .stalled
            case .failed, .unsure: nil
            }
        case .fail, .part: mood == .real ? .stalled : nil
        case .drop, .wait: mood == .real || mood == .agreed || mood == .coming ? .stalled : nil
        case .plan, .announce: mood.isTold ? .scheduled : nil
        case .travel: mood == .coming || mood == .agreed ? .scheduled : nil
        case .leave: nil
        case .agree: mood == .real ? .scheduled : nil
        case .strike, .apply, .expire, .relieve, .describe: nil
        }
    }

    private func stageOfOutline(_ mood: StageMood) -> TalksStage? {
        switch self {
        case .strike, .agree, .announce, .describe: mood == .real ? .framework : mood == .failed || mood == .denied ? .stalled : nil
        default: stageOfDeal(isTerm: false, isPause: false, mood)
        }
    }

    private func stageOfDeal(isTerm: Bool, isPause: Bool, _ mood: StageMood) -> TalksStage? {
        switch self {
        case .strike, .agree: mood == .real ? .agreed : mood == .failed || mood == .denied ? .stalled : nil
        case .announce: mood == .real ? .agreed : nil
        case .extend, .keep: mood.isSettled ? .extended : nil
        case .wait: isTerm && mood.isSettled ? .extended : nil
        case .apply: mood == .real ? .inForce : nil
        case .open: isTerm && isPause && mood == .real ? .inForce : nil
        case .expire: mood == .real ? .expired : nil
        case .end: isTerm && mood == .real ? .expired : nil
        case .fail: mood == .real ? .stalled : nil
        case .sit, .resume, .part, .leave, .travel, .drop, .plan, .relieve, .describe: nil
        }
    }

    private func stageOfMeasure(_ noun: StageNoun, _ mood: StageMood) -> TalksStage? {
        switch self {
        case .apply where noun.contains(.relief): mood == .real ? .inForce : nil
        case .keep: mood.isSettled ? .extended : nil
        case .extend where noun.contains(.relief): mood.isSettled ? .extended : nil
        case .strike where noun.contains(.relief), .agree where noun.contains(.relief): mood == .real ? .agreed : nil
        case .wait where noun.contains(.increase): mood.isSettled ? .extended : nil
        case .sit where noun.contains(.increase): mood == .denied ? .extended : nil
        case .relieve where !noun.isDisjoint(with: [.measure, .increase]), .wait where noun.contains(.measure):
            mood == .agreed ? .agreed : nil
        default: nil
        }
    }
}

/// How surely a clause tells its act.
enum StageMood: Sendable {
    case real
    /// "Agreed to".
    case agreed
    /// "Will", "are to".
    case coming
    /// "Expected to", "plan to": nobody has decided.
    case expected
    /// "Failed to", "could not".
    case failed
    case refused
    case denied
    case unsure

    var isTold: Bool { self != .unsure && self != .denied && self != .failed && self != .refused }
    /// As good as done where those act who can: an order that will extend a truce extends it.
    var isSettled: Bool { self == .real || self == .agreed || self == .coming }
}
