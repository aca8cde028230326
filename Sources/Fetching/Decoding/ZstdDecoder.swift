import CLibcurl

/// RFC 8878, frame after frame, with windows of at most 8 MiB as RFC 9659 wants for HTTP.
final class ZstdDecoder: ContentDecoder {
    private let stream: OpaquePointer
    private(set) var isComplete = false

    init() throws(DecodingFault) {
        guard let stream = ZSTD_createDStream() else { throw DecodingFault(reason: "there is no memory to decode it") }
        self.stream = stream
        ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, 23)
    }

    deinit { ZSTD_freeDStream(stream) }

    func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) throws(DecodingFault) -> DecodingStep {
        var from = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var to = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
        let result = ZSTD_decompressStream(stream, &to, &from)
        guard ZSTD_isError(result) == 0 else { throw DecodingFault(reason: "its zstd stream is damaged") }
        if from.pos > 0 || to.pos > 0 { isComplete = result == 0 }
        return DecodingStep(consumed: from.pos, produced: to.pos, isStalled: to.pos < to.size && from.pos == from.size)
    }
}
