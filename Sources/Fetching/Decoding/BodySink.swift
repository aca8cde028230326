/// Takes a body as it comes off the wire and holds it decoded, never more than `byteLimit` of it.
///
/// Memory: the body, and for each layer of coding an output of 64 KiB and what its decoder needs (brotli up to 16 MiB, zstd up to 8 MiB,
/// the others far less), so less than twice the usual limit. Without a permit (`LargeBodies`) it stops at the allowance it is given.
final class BodySink {
    enum Fault: Error, Equatable {
        case tooLarge
        case encoding(reason: String)
        case truncated
    }

    /// What came off the wire.
    private(set) var wireByteCount = 0
    private(set) var body: [UInt8] = []
    private let byteLimit: Int
    private let declared: [ContentCoding]
    private var layers: [CodingLayer]?
    /// The first bytes, kept until there are enough to tell what they are; of a coding that is held back, all bytes so far.
    private var head: [UInt8] = []

    /// - Throws: `Fault.encoding` for codings that are not decoded.
    init(byteLimit: Int, contentEncoding: [String], announcedLength: Int?) throws(Fault) {
        self.byteLimit = byteLimit
        do throws(DecodingFault) {
            declared = try ContentCoding.list(contentEncoding)
        } catch {
            throw .encoding(reason: error.reason)
        }
        // A server may announce what it likes; more room is made when the bytes are there.
        if declared.isEmpty, let announcedLength, announcedLength > 0 { body.reserveCapacity(min(announcedLength, byteLimit, 256 << 10)) }
    }

    /// What it holds in memory.
    var heldByteCount: Int { body.count + head.count }

    /// Whether to go on it needs a permit for a large body, as long as it may hold no more than `allowance` without one.
    func wantsPermit(allowance: Int) -> Bool { body.count >= allowance || (isHeldBack && head.count >= Self.heldBackLimit) }

    /// A decoder for brotli or zstd fills its window, of up to 16 MiB, before it gives anything out: without a permit none is set to work. A
    /// usual feed is received whole before this much is there, and then decoded in one go.
    private static let heldBackLimit = 64 << 10
    private var isHeldBack: Bool { layers == nil && (declared.contains(.brotli) || declared.contains(.zstd)) }

    /// - Parameter allowance: bytes that may be held decoded before a permit is wanted; with one, `Int.max`.
    func receive(_ bytes: UnsafeRawBufferPointer, allowance: Int = .max) throws(Fault) {
        wireByteCount += bytes.count
        guard wireByteCount <= byteLimit else { throw .tooLarge }
        if layers == nil {
            head += bytes
            guard head.count >= 2, !isHeldBack || allowance == .max else { return }
            try begin(allowance: allowance)
        } else {
            try take(bytes, allowance: allowance)
        }
    }

    /// Decodes what `receive` has left.
    func drain(allowance: Int = .max) throws(Fault) {
        if isHeldBack, allowance == .max, !head.isEmpty { try begin(allowance: allowance) }
        guard var layers, !layers.isEmpty else { return }
        self.layers = []
        defer { self.layers = layers }
        // The last layer first: what one layer yields is used up before it yields more.
        while body.count < allowance, let index = layers.lastIndex(where: { !$0.isStalled }) {
            let output: ArraySlice<UInt8>
            do throws(DecodingFault) {
                output = try layers[index].step()
            } catch {
                throw .encoding(reason: error.reason)
            }
            guard layers[index].producedCount <= byteLimit else { throw .tooLarge }
            if index + 1 < layers.count {
                output.withUnsafeBytes { layers[index + 1].add($0) }
            } else {
                try output.asRaw { bytes throws(Fault) in try append(bytes) }
            }
        }
    }

    /// Decodes what was held back, once everything is there.
    ///
    /// - Returns: `false` where that turns out to be larger than `allowance`: to be called again with a permit.
    func settle(allowance: Int) throws(Fault) -> Bool {
        guard isHeldBack, !head.isEmpty else { return true }
        let held = head
        try begin(allowance: allowance)
        guard layers?.contains(where: { !$0.isStalled }) == true else { return true }
        (head, body, layers) = (held, [], nil)
        return false
    }

    /// The whole body; decodes what is left of it.
    ///
    /// - Throws: `Fault.truncated` when a coding has not come to its end.
    func finish() throws(Fault) -> [UInt8] {
        try drain()
        if layers == nil {
            guard declared.isEmpty || head.isEmpty else { throw .truncated }
            try head.asRaw { bytes throws(Fault) in try append(bytes) }
        }
        guard layers?.allSatisfy(\.decoder.isComplete) != false else { throw .truncated }
        let whole = body
        body = []
        return whole
    }

    /// Decides about the layers from what is declared and from the first bytes, and takes those.
    private func begin(allowance: Int) throws(Fault) {
        var codings = declared
        let looksLikeGzip = head.starts(with: [0x1F, 0x8B])
        // Files that are stored compressed are often sent without saying so, and plain ones under a label left over from another layer.
        if codings.isEmpty, looksLikeGzip { codings = [.gzip] }
        if codings == [.gzip], !looksLikeGzip { codings = [] }
        do throws(DecodingFault) {
            var layers: [CodingLayer] = []
            for coding in codings.reversed() { layers.append(CodingLayer(decoder: try coding.decoder())) }
            self.layers = layers
        } catch {
            throw .encoding(reason: error.reason)
        }
        let first = head
        head = []
        try first.asRaw { bytes throws(Fault) in try take(bytes, allowance: allowance) }
    }

    private func take(_ bytes: UnsafeRawBufferPointer, allowance: Int) throws(Fault) {
        guard layers?.isEmpty == false else { return try append(bytes) }
        layers?[0].add(bytes)
        try drain(allowance: allowance)
    }

    private func append(_ bytes: UnsafeRawBufferPointer) throws(Fault) {
        let needed = body.count + bytes.count
        guard needed <= byteLimit else { throw .tooLarge }
        if needed > body.capacity {
            // Past a few mebibytes the rest of the room is taken at once: the system gives pages only where bytes arrive, and copying would
            // hold the body twice.
            let doubled = body.capacity < 4 << 20 ? body.capacity * 2 : byteLimit
            body.reserveCapacity(min(max(needed, doubled, 16 << 10), byteLimit))
        }
        body.append(contentsOf: bytes)
    }
}

extension Array<UInt8> {
    fileprivate func asRaw<E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> Void) throws(E) { try self[...].asRaw(body) }
}

extension ArraySlice<UInt8> {
    /// `withUnsafeBytes` with typed errors.
    fileprivate func asRaw<E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> Void) throws(E) {
        let result: Result<Void, E> = withUnsafeBytes { bytes in
            do throws(E) { return .success(try body(bytes)) } catch { return .failure(error) }
        }
        try result.get()
    }
}
