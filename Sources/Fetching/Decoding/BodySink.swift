/// Takes a body as it comes off the wire and holds it decoded, never more than `byteLimit` of it.
///
/// Memory: the body, grown by doubling up to the limit (so at most twice the limit while it is copied), and 64 KiB for each layer of coding.
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
    private var layers: [Layer]?
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

    /// Whether decoded output waits for `drain`: it stopped because the body had reached `pauseAt`.
    var hasBacklog: Bool { layers?.contains { !$0.isStalled } ?? false }

    /// - Parameter pauseAt: the length of the body at which decoding stops for now.
    func receive(_ bytes: UnsafeRawBufferPointer, pauseAt: Int) throws(Fault) {
        wireByteCount += bytes.count
        guard wireByteCount <= byteLimit else { throw .tooLarge }
        if layers == nil {
            head += bytes
            guard head.count >= 2 else { return }
            try begin()
            try head.asRaw { bytes throws(Fault) in try take(bytes, pauseAt: pauseAt) }
            head = []
        } else {
            try take(bytes, pauseAt: pauseAt)
        }
    }

    /// Decodes what `receive` has left.
    func drain(pauseAt: Int) throws(Fault) {
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

    /// The whole body.
    ///
    /// - Throws: `Fault.truncated` when a coding has not come to its end.
    func finish() throws(Fault) -> [UInt8] {
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
            var layers: [Layer] = []
            for coding in codings.reversed() { layers.append(Layer(decoder: try coding.decoder())) }
            self.layers = layers
        } catch {
            throw .encoding(reason: error.reason)
        }
    }

    private func take(_ bytes: UnsafeRawBufferPointer, pauseAt: Int) throws(Fault) {
        guard layers?.isEmpty == false else { return try append(bytes) }
        layers?[0].add(bytes)
        try drain(pauseAt: pauseAt)
    }

    private func append(_ bytes: UnsafeRawBufferPointer) throws(Fault) {
        let needed = body.count + bytes.count
        guard needed <= byteLimit else { throw .tooLarge }
        if needed > body.capacity { body.reserveCapacity(min(max(needed, body.capacity * 2, 16 << 10), byteLimit)) }
        body.append(contentsOf: bytes)
    }
}

/// A decoder with the input that it has not used yet.
private struct Layer {
    let decoder: any ContentDecoder
    private(set) var producedCount = 0
    private(set) var isStalled = true
    private var input: [UInt8] = []
    private var used = 0
    private var output = [UInt8](repeating: 0, count: 64 << 10)

    init(decoder: any ContentDecoder) { self.decoder = decoder }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else { return }
        input.removeFirst(used)
        used = 0
        input.append(contentsOf: bytes)
        isStalled = false
    }

    mutating func step() throws(DecodingFault) -> ArraySlice<UInt8> {
        let step = try decode()
        used += step.consumed
        producedCount += step.produced
        isStalled = step.isStalled || (step.consumed == 0 && step.produced == 0)
        return output[..<step.produced]
    }

    private mutating func decode() throws(DecodingFault) -> DecodingStep {
        let decoder = decoder
        let used = used
        let result: Result<DecodingStep, DecodingFault> = input.withUnsafeBytes { input in
            output.withUnsafeMutableBytes { output in
                let rest = UnsafeRawBufferPointer(rebasing: input[used...])
                do throws(DecodingFault) {
                    return .success(try decoder.step(rest, into: output))
                } catch {
                    return .failure(error)
                }
            }
        }
        return try result.get()
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
