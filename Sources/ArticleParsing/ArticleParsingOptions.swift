import Model

/// How one page is read.
package struct ArticleParsingOptions: Sendable {
    /// A page longer than this is cut there. Bytes.
    package var byteLimit = 8 << 20
    /// The feed's own choice of container; nothing else is then considered, unless it matches nothing.
    package var contentSelector: Selector?
    /// What the feed wants left out.
    package var stripSelector: Selector?
    /// Dates after this day are taken for errors. Usually the day after the fetch.
    package var latestDay: CivilDay?

    /// What the feed calls the article, as one voice more about its title.
    package var feedTitle: String?

    package init() {}
}

/// Why a page gives no article.
package enum ArticleParsingError: Error, Equatable {
    /// No byte of it is markup or text.
    case empty
    /// It is something other than HTML: an image, a PDF, a JSON document.
    case notHTML
}
