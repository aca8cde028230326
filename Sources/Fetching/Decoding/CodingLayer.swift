/// A decoder with the input that it has not used yet.
struct CodingLayer {
    let decoder: any ContentDecoder
    /// Decoded so far.
    private(set) var producedCount = 0
    /// Whether nothing more comes without more input.
    private(set) var isStalled = true
    private var input: [UInt8] = []
    private var used = 0
    private var output = [UInt8](repeating: 0, count: 64 << 10)

    init(decoder: any ContentDecoder) { self.decoder = decoder }

    var waitingByteCount: Int { input.count - used }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else { return }
        input.removeFirst(used)
        used = 0
        input.append(contentsOf: bytes)
        isStalled = false
    }

    /// Decodes up to 64 KiB.
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
