import Glibc

/// Bytes of files that no store has open.
enum TestBytes {
    static func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }

    static func write(_ bytes: [UInt8], to path: String) {
        guard let file = fopen(path, "wb") else { return }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    static func overwrite(_ path: String, at offset: Int, with bytes: [UInt8]) {
        guard let file = fopen(path, "r+b") else { return }
        fseek(file, offset, SEEK_SET)
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }
}
