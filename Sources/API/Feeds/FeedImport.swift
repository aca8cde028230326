import Model

/// `POST /v1/feeds:import`: what became of the feeds of an OPML document.
package struct FeedImport: WireForm, Equatable {
    package var addedCount: Int
    /// Feeds that were there already.
    package var existingCount: Int
    /// Addresses that are none.
    package var invalid: [String]

    package init(addedCount: Int = 0, existingCount: Int = 0, invalid: [String] = []) {
        self.addedCount = addedCount
        self.existingCount = existingCount
        self.invalid = invalid
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("added", addedCount)
            $0.field("existing", existingCount)
            $0.field("invalid", invalid)
        }
    }

    package init?(json: JSONValue) {
        guard json["added"]?.int != nil else { return nil }
        self.init(addedCount: json.count("added"), existingCount: json.count("existing"), invalid: json.strings("invalid"))
    }
}
