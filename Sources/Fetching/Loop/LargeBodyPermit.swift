/// Held for as long as a large body is in use, by its transfer and then by whoever reads it: a document in memory weighs many times its
/// bytes, so that the number of those that are read at once has to be bounded as well.
package final class LargeBodyPermit: Sendable {
    private let mailbox: Mailbox

    init(_ mailbox: Mailbox) { self.mailbox = mailbox }

    deinit { mailbox.post(.permitReturned) }
}
