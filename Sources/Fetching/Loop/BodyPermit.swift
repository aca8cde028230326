/// Held for as long as a body is in use, by its transfer and then by whoever reads it: a document in memory weighs many times its bytes, so
/// that what is read at once has to be bounded as well.
package final class BodyPermit: Sendable {
    enum Size: Sendable { case small(byteCount: Int), large }

    private let size: Size
    private let mailbox: Mailbox

    init(_ size: Size, _ mailbox: Mailbox) {
        self.size = size
        self.mailbox = mailbox
    }

    deinit { mailbox.post(.permitReturned(size)) }
}
