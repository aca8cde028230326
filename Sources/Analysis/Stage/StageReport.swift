/// A stage that a clause reports, with the words that say so. ``TalksStage/none`` where it casts doubt on talks that it names.
struct StageReport {
    var stage: TalksStage
    var tokens: Range<Int>
}
