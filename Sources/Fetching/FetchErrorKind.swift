extension FetchError {
    /// A stable name, for the cache, the log and scripts.
    package var kind: String {
        switch self {
        case .invalidURL: "invalid-url"
        case .unsupportedScheme: "unsupported-scheme"
        case .unsafeHeader: "unsafe-header"
        case .dns: "dns"
        case .refused: "refused"
        case .unreachable: "unreachable"
        case .reset: "reset"
        case .connectTimeout: "connect-timeout"
        case .timeout: "timeout"
        case .tooSlow: "too-slow"
        case .tls: "tls"
        case .proxy: "proxy"
        case .privateAddress: "private-address"
        case .tooManyRedirects: "too-many-redirects"
        case .redirectLoop: "redirect-loop"
        case .badRedirect: "bad-redirect"
        case .headersTooLarge: "headers-too-large"
        case .bodyTooLarge: "body-too-large"
        case .truncated: "truncated"
        case .badEncoding: "bad-encoding"
        case .protocolViolation: "protocol"
        case .emptyBody: "empty-body"
        case .status(let failure): "http-\(failure.status)"
        case .hostPaused: "host-paused"
        case .cancelled: "cancelled"
        case .failed: "failed"
        }
    }

    /// Whether the cause may well lie on this machine or its network: where every feed fails so, none of them is to blame.
    package var isPerhapsLocal: Bool {
        switch self {
        case .dns, .unreachable, .connectTimeout, .proxy, .failed: true
        default: false
        }
    }
}
