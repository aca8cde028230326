/// The attributes that extraction reads; `other` is kept only where a selector may ask for it.
enum AttributeName: UInt8, Sendable {
    case other
    case ariaHidden, className, content, dataComponent, dataTestID, datetime, hidden, href, id, itemprop, lang, name, property, pubdate
    case rel, role, style, title, type

    static let byName = WordTable<AttributeName>([
        ("aria-hidden", .ariaHidden), ("class", .className), ("content", .content), ("data-component", .dataComponent),
        ("data-component-name", .dataComponent), ("data-testid", .dataTestID), ("data-test-id", .dataTestID), ("data-qa", .dataTestID),
        ("datetime", .datetime), ("hidden", .hidden), ("href", .href), ("id", .id), ("itemprop", .itemprop), ("lang", .lang),
        ("xml:lang", .lang), ("name", .name), ("property", .property), ("pubdate", .pubdate), ("rel", .rel), ("role", .role),
        ("style", .style), ("title", .title), ("type", .type),
    ])
}
