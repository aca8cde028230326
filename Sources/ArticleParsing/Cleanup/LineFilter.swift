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

    /// The title, and what stands above it: breadcrumbs, the section, the line that names the subject.
    private func dropTitle(_ drafts: [DraftBlock], _ reasons: inout [DropReason]) {
        let titleKey = context.title.map(TextKey.of) ?? []
        let place = drafts.indices.prefix(Self.headCount).last { index in
            let block = drafts[index]
            guard block.weight < 400 else { return false }
            let key = TextKey.of(block.bytes)
            if titleKey.count > 8,
                key == titleKey
                    || (block.kind == .heading
                        && (key.suffix(titleKey.count).elementsEqual(titleKey)
                            || titleKey.suffix(key.count).elementsEqual(key) && key.count * 2 > titleKey.count))
            {
                return true
            }
            return block.isFirstHeading
        }
        guard let place else { return }
        reasons[place] = .titleRepeat
        for index in 0..<place where drafts[index].weight < 100 && !drafts[index].endsSentence { reasons[index] = .titleRepeat }
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
