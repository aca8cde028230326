/// The elements that extraction tells apart; every other element is `other`, a run of characters is `text`.
enum Tag: UInt8, CaseIterable, Sendable {
    case text, other
    case a, abbr, acronym, address, amp, article, aside, audio, b, big, blockquote, body, br, button, canvas, caption, center, cite, code
    case dd, del, details, dfn, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form
    case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, ins, kbd, label, legend, li, link
    case main, map, mark, menu, meta, meter, nav, noscript, object, ol, optgroup, option, output, p, picture, pre, progress, q
    case rp, rt, ruby, s, samp, script, section, select, small, source, span, strike, strong, style, sub, summary, sup, svg
    case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, tt, u, ul, video, wbr

    private static let byName: [String: Tag] = Dictionary(
        uniqueKeysWithValues: allCases.filter { $0 != .text && $0 != .other }.map { ("\($0)", $0) })

    init(name: String) { self = Self.byName[name] ?? .other }

    /// Elements whose start and end do not end a line of text (HTML Living Standard §4.5, §4.7, phrasing content).
    var isInline: Bool {
        switch self {
        case .text, .other, .a, .abbr, .acronym, .b, .big, .cite, .code, .del, .dfn, .em, .font, .i, .img, .ins, .kbd, .label, .map, .mark,
            .meter, .output, .picture, .progress, .q, .rp, .rt, .ruby, .s, .samp, .small, .source, .span, .strike, .strong, .sub, .sup,
            .time, .tt, .u, .wbr:
            true
        default: false
        }
    }

    var isHeading: Bool { self >= .h1 && self <= .h6 }

    /// Elements whose text is never running text of an article, whatever their place.
    var isNeverContent: Bool {
        switch self {
        case .head, .script, .style, .noscript, .template, .svg, .button, .select, .optgroup, .option, .input, .textarea, .iframe, .object,
            .embed, .canvas, .audio, .video, .map, .dialog, .rp, .rt, .meter, .progress:
            true
        default: false
        }
    }

    /// Elements that hold something beside the article far more often than a part of it.
    var isUsuallyBeside: Bool {
        switch self {
        case .nav, .aside, .footer, .form, .figure, .figcaption, .caption, .menu, .address, .fieldset: true
        default: false
        }
    }
}

extension Tag: Comparable {
    static func < (a: Tag, b: Tag) -> Bool { a.rawValue < b.rawValue }
}
