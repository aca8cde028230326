/// Takes a body as it comes off the wire and holds it decoded, never more than `byteLimit` of it.
///
/// Memory: the body, and for each layer of coding an output of 64 KiB and what its decoder needs (brotli up to 16 MiB, the others far less),
/// so less than twice the usual limit. Without a permit (`LargeBodies`) it stops at a mebibyte.
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
    /// The first bytes, kept until there are enough to tell what they are.
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

    /// Whether to go on it needs a permit for a large body.
    var wantsPermit: Bool { body.count >= Self.threshold || (isHeldBack && (layers?.first?.waitingByteCount ?? 0) >= Self.heldBackLimit) }

    /// The size from which a body is a large one.
    static let threshold = 1 << 20

    /// A brotli decoder fills its window, of up to 16 MiB, before it gives anything out: without a permit none is set to work. A usual feed
    /// is received whole before this much is there, and then decoded in one go.
    private static let heldBackLimit = 64 << 10
    private var isHeldBack: Bool { declared.contains(.brotli) }

    func receive(_ bytes: UnsafeRawBufferPointer, hasPermit: Bool) throws(Fault) {
        wireByteCount += bytes.count
        guard wireByteCount <= byteLimit else { throw .tooLarge }
        if layers == nil {
            head += bytes
            guard head.count >= 2 else { return }
            try begin()
            try head.asRaw { bytes throws(Fault) in try take(bytes, hasPermit: hasPermit) }
            head = []
        } else {
            try take(bytes, hasPermit: hasPermit)
        }
    }

    /// Decodes what `receive` has left.
    func drain(hasPermit: Bool) throws(Fault) {
        let pauseAt = hasPermit ? Int.max : Self.threshold
        guard var layers, !layers.isEmpty else { return }
        self.layers = []
        defer { self.layers = layers }
        // The last layer first: what one layer yields is used up before it yields more.
        while body.count < pauseAt, let index = layers.lastIndex(where: { !$0.isStalled }) {
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

    /// The whole body; decodes what is left of it.
    ///
    /// - Throws: `Fault.truncated` when a coding has not come to its end.
    func finish() throws(Fault) -> [UInt8] {
        try drain(hasPermit: true)
        if layers == nil {
            guard declared.isEmpty || head.isEmpty else { throw .truncated }
            try head.asRaw { bytes throws(Fault) in try append(bytes) }
        }
        guard layers?.allSatisfy(\.decoder.isComplete) != false else { throw .truncated }
        let whole = body
        body = []
        return whole
    }

    /// Decides about the layers from what is declared and from the first bytes.
    private func begin() throws(Fault) {
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
    }

    private func take(_ bytes: UnsafeRawBufferPointer, hasPermit: Bool) throws(Fault) {
        guard layers?.isEmpty == false else { return try append(bytes) }
        layers?[0].add(bytes)
        if hasPermit || !isHeldBack { try drain(hasPermit: hasPermit) }
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
