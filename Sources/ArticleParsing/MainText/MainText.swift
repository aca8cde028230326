import Model

/// Finds an article's text on a page: prunes, chooses a container, writes its blocks, filters them, and tries again with less pruning
/// where too little is left.
struct MainText {
    /// What the rest of the page says that bears on its text.
    struct Context: Sendable {
        var title: String?
        /// The title as each of the page's sources gives it.
        var titleVariants: [String] = []
        var byline: [String] = []
        /// What its metadata give as its description.
        var descriptions: [String] = []
        /// The article's text as JSON-LD gives it.
        var declaredBody: String?
        var isLive = false
    }

    struct Outcome: Sendable {
        var blocks: [ArticleContent.Block]
        var evidence: String
        /// The article breaks off in an offer to subscribe.
        var endsInOffer = false
        /// Where the text begins on the page.
        var start: Int?
    }

    private static let leastWeight: Int32 = 250
    private static let leastShare = 0.12
    private static let offerLines = 6

    static func extract(
        _ page: MeasuredPage, context: Context, options: ArticleParsingOptions, trace: inout ArticleTrace?
    ) -> Outcome {
        var base = Pruning(page)
        if let selector = options.stripSelector { base.drop(selector.matches(in: page.tree), .selector) }
        base.dropUnseen()
        if let selector = options.contentSelector, let chosen = selected(by: selector, page, base, trace: &trace) { return chosen }
        let body = 0..<page.tree.count
        let prose = base.liveTotals.weight(body) - base.liveTotals.linkWeight(body)
        let enough = max(leastWeight, Int32(leastShare * Double(prose)))
        var best: (blocks: [DraftBlock], weight: Int32, evidence: String) = ([], 0, "nothing")
        var endsInOffer = false
        var start: Int?
        for step in Step.allCases {
            var pruning = base
            if step.dropsBeside { pruning.dropBeside() }
            if step.dropsByClass { pruning.dropByClass() }
            pruning.remeasure()
            // Short texts stand on long pages too; all that is left to try is the page as a whole.
            if step == .everything, best.weight >= leastWeight { break }
            guard let choice = container(for: step, page, pruning, isLive: context.isLive) else { continue }
            let drafts = BlockWriter.blocks(of: choice, in: page, marks: pruning.marks)
            var blocks = LineFilter(context: context).filtered(drafts, trace: &trace)
            if let first = choice.nodes.first, choice.evidence != .body,
                let standfirst = Standfirst.find(page, pruning: base, before: first, blocks: blocks, context: context)
            {
                blocks.insert(standfirst, at: 0)
            }
            let weight = blocks.reduce(0) { $0 + $1.weight }
            trace?.tried(step: step.rawValue, choice: choice, weight: Int(weight), in: page)
            trace?.pruned(pruning.marks, of: choice, in: page)
            if weight < AccessVerdict.stubWeight {
                endsInOffer = endsInOffer || drafts.suffix(offerLines).contains { SubscriptionOffers.isOffer($0.text) }
            }
            start = start ?? choice.nodes.first
            if weight > 2 * best.weight || (weight > best.weight && best.weight < leastWeight) {
                best = (blocks, weight, "\(choice.evidence.rawValue), \(step.rawValue)")
            }
            if best.weight >= (choice.isOneOfMany ? leastWeight : enough) { break }
        }
        if let declared = declaredBlocks(context, betterThan: best.weight) {
            return Outcome(blocks: declared, evidence: "JSON-LD articleBody")
        }
        let blocks = best.blocks.map { ArticleContent.Block(kind: $0.kind, text: $0.text) }
        return Outcome(blocks: blocks, evidence: best.evidence, endsInOffer: endsInOffer, start: start)
    }

    /// The feed's own choice: only what is never text is left out of it.
    private static func selected(
        by selector: Selector, _ page: MeasuredPage, _ base: Pruning, trace: inout ArticleTrace?
    ) -> Outcome? {
        var nodes: [Int] = []
        for node in selector.matches(in: page.tree) where nodes.last.map({ page.tree.end(of: $0) <= node }) ?? true { nodes.append(node) }
        guard !nodes.isEmpty else { return nil }
        let choice = ContainerChoice(nodes: nodes, evidence: .selector)
        let drafts = BlockWriter.blocks(of: choice, in: page, marks: base.marks)
        guard !drafts.isEmpty else { return nil }
        trace?.tried(step: "selector", choice: choice, weight: Int(drafts.reduce(0) { $0 + $1.weight }), in: page)
        return Outcome(blocks: drafts.map { ArticleContent.Block(kind: $0.kind, text: $0.text) }, evidence: choice.evidence.rawValue)
    }

    private enum Step: String, CaseIterable {
        case full = "all rules"
        case keepsClasses = "classes kept"
        case keepsBeside = "asides and classes kept"
        case everything = "whole body"

        var dropsBeside: Bool { self == .full || self == .keepsClasses }
        var dropsByClass: Bool { self == .full }
    }

    private static func container(for step: Step, _ page: MeasuredPage, _ pruning: Pruning, isLive: Bool) -> ContainerChoice? {
        if step == .everything {
            return page.tree.tags.firstIndex(of: .body).map { ContainerChoice(nodes: [$0], evidence: .body) }
        }
        return ContainerChoice.choose(page, totals: pruning.liveTotals, marks: pruning.marks, isLive: isLive)
    }

    /// JSON-LD's text is cut, joined or a teaser as often as it is whole: it is taken only where it says clearly more. A live blog's
    /// holds every entry there ever was, of which the page shows the last ones.
    private static func declaredBlocks(_ context: Context, betterThan weight: Int32) -> [ArticleContent.Block]? {
        guard let body = context.declaredBody else { return nil }
        let declared = TextWeight.of(body)
        guard declared >= leastWeight, Double(declared) > 1.3 * Double(weight), !context.isLive || weight < leastWeight else { return nil }
        return DeclaredBody.blocks(body)
    }
}
