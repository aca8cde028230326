/// A feed in a list of subscriptions.
package struct OPMLOutline: Sendable, Equatable {
    package var feedURL: String
    package var title: String?
    package var homePage: String?
    /// From the category attribute and from the folders that the outline lies in, outermost first.
    package var tags: [String]

    package init(feedURL: String, title: String? = nil, homePage: String? = nil, tags: [String] = []) {
        self.feedURL = feedURL
        self.title = title
        self.homePage = homePage
        self.tags = tags
    }
}

package struct OPMLDocument: Sendable, Equatable {
    package var title: String?
    package var outlines: [OPMLOutline]

    package init(title: String? = nil, outlines: [OPMLOutline] = []) {
        self.title = title
        self.outlines = outlines
    }
}
