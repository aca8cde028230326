import CLibcurl

/// gzip (RFC 1952, members after the first included) and deflate (RFC 1950, and the bare RFC 1951 that some servers send under its name).
final class ZlibDecoder: ContentDecoder {
    enum Wrapping { case gzip, deflate }

    private let wrapping: Wrapping
    // zlib keeps the address of its stream and refuses to go on when it has moved.
    private let stream: UnsafeMutablePointer<z_stream>
    private(set) var isComplete = false
    private var hasStarted = false
    /// Whether what follows the end of the stream is no part of it.
    private var ignoresRest = false

    init(_ wrapping: Wrapping) throws(DecodingFault) {
        self.wrapping = wrapping
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 16: gzip; alone: zlib.
        let windowBits = wrapping == .gzip ? MAX_WBITS + 16 : MAX_WBITS
        guard inflateInit2_(stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw DecodingFault(reason: "there is no memory to decode it")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) throws(DecodingFault) -> DecodingStep {
        if isComplete {
            guard continues(with: input) else { return DecodingStep(consumed: input.count, produced: 0, isStalled: true) }
        }
        if !hasStarted, let first = input.first {
            hasStarted = true
            // RFC 1950 §2.2: the low four bits of a zlib stream are 8, and no bare deflate block is written that way in practice.
            if wrapping == .deflate, first & 0x0F != 8 { inflateReset2(stream, -MAX_WBITS) }
        }
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.assumingMemoryBound(to: UInt8.self).baseAddress)
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.assumingMemoryBound(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        let result = inflate(stream, Z_NO_FLUSH)
        let step = DecodingStep(
            consumed: input.count - Int(stream.pointee.avail_in), produced: output.count - Int(stream.pointee.avail_out),
            isStalled: stream.pointee.avail_out > 0 && stream.pointee.avail_in == 0)
        switch result {
        case Z_OK, Z_BUF_ERROR: break
        case Z_STREAM_END: isComplete = true
        default: throw DecodingFault(reason: "its \(wrapping) stream is damaged")
        }
        return step
    }

    /// RFC 1952 §2.2: members follow one another without anything between them. Anything else after the end is padding.
    private func continues(with input: UnsafeRawBufferPointer) -> Bool {
        guard !ignoresRest, let first = input.first else { return false }
        guard wrapping == .gzip, first == 0x1F, inflateReset(stream) == Z_OK else {
            ignoresRest = true
            return false
        }
        isComplete = false
        return true
    }
}
