import API
import HTTPTypes
import HummingbirdCore
import NIOCore

extension Request {
    /// - Throws: `too-large` where the request announces more than `byteLimit` bytes.
    func checkAnnouncedLength(byteLimit: Int) throws(Problem) {
        if let length = headers[.contentLength], Int(length) ?? Int.max > byteLimit { throw Self.tooLarge(byteLimit) }
    }

    /// The whole body, where the request has one.
    ///
    /// - Parameter channel: closed when the body takes longer than `timeout`, so that nobody holds a connection with a byte an hour.
    /// - Throws: `too-large` once more than `byteLimit` bytes came.
    func wholeBody(byteLimit: Int, timeout: Duration, on channel: any Channel) async throws -> [UInt8] {
        let length = headers[.contentLength].flatMap { Int($0) } ?? 0
        guard length > 0 || headers[.transferEncoding] != nil else { return [] }
        let deadline = channel.eventLoop.scheduleTask(in: TimeAmount(timeout)) { channel.close(promise: nil) }
        defer { deadline.cancel() }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(length, byteLimit))
        for try await buffer in body {
            guard bytes.count + buffer.readableBytes <= byteLimit else { throw Self.tooLarge(byteLimit) }
            bytes.append(contentsOf: buffer.readableBytesView)
        }
        return bytes
    }

    private static func tooLarge(_ byteLimit: Int) -> Problem {
        Problem(.tooLarge, "The request has more than \(byteLimit) bytes.")
    }
}
