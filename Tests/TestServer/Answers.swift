import CLibcurl
import Fetching

extension ServerConnection {
    /// A proper answer; the connection stays open.
    func answer(_ status: Int = 200, _ fields: [String] = [], body: [UInt8] = Array("<rss/>".utf8)) {
        let hasBody = status != 304 && status != 204
        let lines = ["HTTP/1.1 \(status) Some Reason"] + fields + (hasBody ? ["Content-Length: \(body.count)"] : [])
        write(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (hasBody ? body : []))
    }

    /// Exactly these bytes, and the connection closed after them.
    func say(_ text: String) {
        write(text)
        end()
    }
}

/// Bodies in content codings, made with the libraries that decode them.
enum Coded {
    static func gzip(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, windowBits: MAX_WBITS + 16) }
    static func zlib(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, windowBits: MAX_WBITS) }
    static func bareDeflate(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, windowBits: -MAX_WBITS) }

    static func zstd(_ bytes: [UInt8]) -> [UInt8] {
        var coded = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
        let count = ZSTD_compress(&coded, coded.count, bytes, bytes.count, 3)
        return ZSTD_isError(count) == 0 ? Array(coded.prefix(count)) : []
    }

    private static func deflated(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else { return [] }
        defer { deflateEnd(&stream) }
        var coded = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        var input = bytes
        return input.withUnsafeMutableBufferPointer { input in
            coded.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                deflate(&stream, Z_FINISH)
                return Array(output.prefix(output.count - Int(stream.avail_out)))
            }
        }
    }
}
