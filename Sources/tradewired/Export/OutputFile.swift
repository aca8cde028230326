import Glibc

/// A descriptor that is written whole or not at all; the first failure ends it.
struct OutputFile {
    let descriptor: Int32
    /// The number of the error that ended it.
    private(set) var failure: Int32?

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// - Returns: whether every byte was taken.
    mutating func write(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while failure == nil, !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                failure = errno
            }
        }
        return failure == nil
    }
}
