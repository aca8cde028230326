/// One layer of content coding (RFC 9110 §8.4), decoded in steps of bounded output.
///
/// libcurl could decode as well, but takes a stream that ends in the middle for a whole one, and lets a single read of 16 KiB grow
/// a thousandfold before anyone is asked.
protocol ContentDecoder: AnyObject {
    /// Decodes as much of `input` as fits `output`.
    ///
    /// - Returns: `isStalled` when nothing more comes without more input.
    /// - Throws: `DecodingFault` for a broken stream.
    func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) throws(DecodingFault) -> DecodingStep

    /// Whether the stream came to its proper end.
    var isComplete: Bool { get }
}

struct DecodingStep {
    var consumed: Int
    var produced: Int
    var isStalled: Bool
}

struct DecodingFault: Error, Equatable {
    var reason: String
}

enum ContentCoding: Equatable {
    case gzip, deflate, brotli, zstd

    /// Codings as listed, the first applied first, without those that change nothing.
    ///
    /// - Throws: `DecodingFault` for a coding that is not decoded here, or for more than two.
    static func list(_ fields: [String]) throws(DecodingFault) -> [ContentCoding] {
        var codings: [ContentCoding] = []
        for name in fields.flatMap({ $0.lowercased().split(separator: ",") }) {
            switch name.trimmed {
            case "gzip", "x-gzip": codings.append(.gzip)
            case "deflate": codings.append(.deflate)
            case "br": codings.append(.brotli)
            case "zstd": codings.append(.zstd)
            // Not codings, but sent as such by servers whose bodies are plain.
            case "", "identity", "none", "utf-8", "utf8", "binary", "8bit", "text": break
            case let unknown: throw DecodingFault(reason: "it is coded as “\(unknown.prefix(40))”, which was not asked for")
            }
        }
        // One layer is usual and two are a known mistake of proxies; more serve only to hide a bomb.
        guard codings.count <= 2 else { throw DecodingFault(reason: "it is coded \(codings.count) times over") }
        return codings
    }

    func decoder() throws(DecodingFault) -> any ContentDecoder {
        switch self {
        case .gzip: try ZlibDecoder(.gzip)
        case .deflate: try ZlibDecoder(.deflate)
        case .brotli: try BrotliDecoder()
        case .zstd: try ZstdDecoder()
        }
    }
}

extension StringProtocol {
    /// Without spaces and tabs at either end.
    var trimmed: String {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        var bytes = Array(utf8)[...]
        bytes = bytes.drop(while: isSpace)
        while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
