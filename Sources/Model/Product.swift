/// What this is, as it names itself to servers and clients.
package enum Product {
    package static let name = "tradewire"
    package static let version = "0.1.0"
}
