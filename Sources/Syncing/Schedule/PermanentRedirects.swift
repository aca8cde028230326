import Model

/// Decides when the address that a feed's permanent redirects (301, 308) lead to takes the place of the old one.
///
/// Not at once: portals of hotels, lapsed domains and broken servers redirect permanently too. A sighting counts only when a feed was read
/// at the other end.
package enum PermanentRedirects {
    /// What is kept between two polls.
    package struct Memory: Sendable, Equatable {
        /// `nil` where the last poll met no permanent redirect.
        package var target: String?
        package var firstSeen: Timestamp
        /// Polls in a row that were led there.
        package var sightings: Int

        package init(target: String? = nil, firstSeen: Timestamp = Timestamp(milliseconds: 0), sightings: Int = 0) {
            self.target = target
            self.firstSeen = firstSeen
            self.sightings = sightings
        }
    }

    /// - Parameters:
    ///   - memory: of earlier polls.
    ///   - permanentURL: `FetchResponse.permanentURL` of this poll, `nil` where it had none.
    ///   - wasRead: whether a feed was read where the redirects ended (304 included).
    /// - Returns: what to keep, and the address to read from now on, once it has been seen in five polls in a row, or in three that span
    ///   a day.
    package static func observe(_ memory: Memory, permanentURL: String?, wasRead: Bool, at now: Timestamp) -> (
        kept: Memory, adopted: String?
    ) {
        guard wasRead else { return (memory, nil) }
        guard let permanentURL else { return (Memory(), nil) }
        guard memory.target == permanentURL else { return (Memory(target: permanentURL, firstSeen: now, sightings: 1), nil) }
        var memory = memory
        memory.sightings += 1
        let spansDay = now.milliseconds - memory.firstSeen.milliseconds >= 86_400_000
        guard memory.sightings >= 5 || (memory.sightings >= 3 && spansDay) else { return (memory, nil) }
        return (Memory(), permanentURL)
    }

    /// Whether a feed that fails at the address it moved to is to be looked for at the user's own address again.
    package static func shouldReturn(url: String, currentURL: String, failures: Int) -> Bool { url != currentURL && failures >= 3 }
}
