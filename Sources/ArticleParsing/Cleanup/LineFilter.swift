/// Drops the blocks that a page puts into an article without their being part of it.
struct LineFilter {
    let context: MainText.Context

    func filtered(_ drafts: [DraftBlock], trace: inout ArticleTrace?) -> [DraftBlock] {
        var reasons = [DropReason](repeating: .live, count: drafts.count)
        dropTitle(drafts, &reasons)
        dropRepeats(drafts, &reasons)
        LinkLines.drop(drafts, &reasons)
        LinkLines.dropAnnouncements(drafts, &reasons)
        InsertLines.drop(drafts, &reasons)
        PageFurniture.drop(drafts, byline: context.byline, keepsDates: context.isLive, &reasons)
        dropTrailingHeadings(drafts, &reasons)
        if trace != nil {
            for (block, reason) in zip(drafts, reasons) where reason != .live { trace?.dropped(reason, block.text) }
        }
        return zip(drafts, reasons).compactMap { $1 == .live ? $0 : nil }
    }

    private static let headCount = 12
    private static let titleWeight: Int32 = 400
    private static let leastTitleKey = 8

    /// The title, and what stands above it: breadcrumbs, the section, the line that names the subject.
    private func dropTitle(_ drafts: [DraftBlock], _ reasons: inout [DropReason]) {
        let titleKey = context.title.map(TextKey.of) ?? []
        let variants = Set(context.titleVariants.map(TextKey.of).filter { $0.count > Self.leastTitleKey })
        let place = drafts.indices.prefix(Self.headCount).last { index in
            let block = drafts[index]
            guard block.weight < Self.titleWeight else { return false }
            let key = TextKey.of(block.bytes)
            return block.isFirstHeading || variants.contains(key) || isTitle(key, isHeading: block.kind == .heading, titleKey)
        }
        guard let place else { return }
        reasons[place] = .titleRepeat
        for index in 0..<place where drafts[index].weight < 100 && !drafts[index].endsSentence { reasons[index] = .titleRepeat }
    }

    /// A heading may have the subject before the title, or be the title without it.
    private func isTitle(_ key: [UInt8], isHeading: Bool, _ titleKey: [UInt8]) -> Bool {
        guard titleKey.count > Self.leastTitleKey else { return false }
        if key == titleKey { return true }
        let holdsTitle = key.suffix(titleKey.count).elementsEqual(titleKey)
        let isPartOfTitle = titleKey.suffix(key.count).elementsEqual(key) && key.count * 2 > titleKey.count
        return isHeading && (holdsTitle || isPartOfTitle)
    }

    private func dropRepeats(_ drafts: [DraftBlock], _ reasons: inout [DropReason]) {
        var seen: Set<[UInt8]> = []
        for (index, block) in drafts.enumerated() where block.weight > 80 && !seen.insert(block.bytes).inserted {
            reasons[index] = .duplicate
        }
    }

    private func dropTrailingHeadings(_ drafts: [DraftBlock], _ reasons: inout [DropReason]) {
        for index in drafts.indices.reversed() where reasons[index] == .live {
            guard drafts[index].kind == .heading else { return }
            reasons[index] = .trailingHeading
        }
    }
}
