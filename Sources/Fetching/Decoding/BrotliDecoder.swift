import CLibcurl

/// RFC 7932, with windows of at most 16 MiB.
final class BrotliDecoder: ContentDecoder {
    private let state: OpaquePointer
    private(set) var isComplete = false

    init() throws(DecodingFault) {
        guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { throw DecodingFault(reason: "there is no memory to decode it") }
        self.state = state
    }

    deinit { BrotliDecoderDestroyInstance(state) }

    func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) throws(DecodingFault) -> DecodingStep {
        guard !isComplete else { return DecodingStep(consumed: input.count, produced: 0, isStalled: true) }
        var inputLeft = input.count
        var nextInput = input.assumingMemoryBound(to: UInt8.self).baseAddress
        var outputLeft = output.count
        var nextOutput = output.assumingMemoryBound(to: UInt8.self).baseAddress
        let result = BrotliDecoderDecompressStream(state, &inputLeft, &nextInput, &outputLeft, &nextOutput, nil)
        let step = DecodingStep(
            consumed: input.count - inputLeft, produced: output.count - outputLeft,
            isStalled: result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT)
        switch result {
        case BROTLI_DECODER_RESULT_SUCCESS: isComplete = true
        case BROTLI_DECODER_RESULT_ERROR: throw DecodingFault(reason: "its brotli stream is damaged")
        default: break
        }
        return step
    }
}
