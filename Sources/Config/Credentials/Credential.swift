/// How to prove to one host that we may read its feeds. Its secret shows in no description.
package struct Credential: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible {
    /// Lower case, without port.
    package var host: String
    package var proof: Proof

    package enum Proof: Sendable, Equatable {
        case password(user: String, password: String)
        /// Sent as `Authorization: Bearer …`.
        case token(String)
        case header(name: String, value: String)
    }

    package init(host: String, proof: Proof) {
        self.host = host
        self.proof = proof
    }

    package var description: String { "credential for \(host)" }
    package var debugDescription: String { description }
}
