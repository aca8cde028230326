/// One header line.
///
/// The value holds one scalar below U+0100 for each byte of the wire (ISO 8859-1), so that it can be sent back byte for byte.
package struct HeaderField: Sendable, Equatable {
    /// As the server wrote it; names are compared without regard to case.
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    init(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
        self.name = String(latin1: name)
        self.value = String(latin1: value)
    }
}

extension [HeaderField] {
    /// The value of the first field with this name, which is given in lower case.
    package func first(_ name: String) -> String? { first { $0.isNamed(name) }?.value }

    /// The values of all fields with this name, which is given in lower case.
    package func all(_ name: String) -> [String] { filter { $0.isNamed(name) }.map(\.value) }
}

extension HeaderField {
    private static let caseBit: UInt8 = 0x20

    /// - Parameter name: ASCII letters in lower case and hyphens.
    fileprivate func isNamed(_ name: String) -> Bool {
        self.name.utf8.count == name.utf8.count && zip(self.name.utf8, name.utf8).allSatisfy { $0 | Self.caseBit == $1 | Self.caseBit }
    }
}

extension String {
    package init(latin1 bytes: UnsafeRawBufferPointer) {
        if bytes.allSatisfy({ $0 < 0x80 }) {
            self.init(decoding: bytes, as: UTF8.self)
        } else {
            self.init(String.UnicodeScalarView(bytes.lazy.map { Unicode.Scalar($0) }))
        }
    }

    /// The bytes that this text stands for on the wire; `nil` where a scalar is none of a byte's, or is a control character that would
    /// end the line or the header.
    var wireBytes: [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            guard let byte = UInt8(exactly: scalar.value), byte >= 0x20 || byte == 0x09, byte != 0x7F else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}
