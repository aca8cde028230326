extension FetchError {
    /// What happened and what to do about it, for people. Says nothing that a server wrote unescaped, and no credentials.
    package var sentence: String {
        switch self {
        case .invalidURL(let url): "“\(plain(url))” is not a web address; correct the feed's url."
        case .unsupportedScheme(let scheme): "Addresses that begin with “\(plain(scheme)):” are not fetched; only http and https are."
        case .unsafeHeader(let name):
            "The \(plain(name)) header holds a character that no header may hold; correct it in the configuration."
        case .dns(let host): "The name \(plain(host)) cannot be resolved; check its spelling and this machine's DNS."
        case .refused(let host): "\(plain(host)) refuses connections; the server may be down or the port wrong."
        case .unreachable(let host, let reason): "\(plain(host)) cannot be reached (\(reason)); check this machine's network."
        case .reset(let host): "\(plain(host)) closed the connection before it had answered; it will be asked again later."
        case .connectTimeout(let host, let time): "\(plain(host)) did not accept a connection within \(seconds(time)); it may be down."
        case .timeout(let host, let time): "\(plain(host)) did not finish its answer within \(seconds(time)); it may be overloaded."
        case .tooSlow(let host): "\(plain(host)) sends its answer so slowly that it was given up."
        case .tls(let host, let reason): "No secure connection to \(plain(host)): \(plain(reason))."
        case .proxy(let reason): "The proxy did not do its part: \(plain(reason)); check [network] proxy."
        case .privateAddress(let host, let address):
            "\(plain(host)) is at \(address), which is not on the public internet; add the host to [network] allow if it is yours."
        case .tooManyRedirects(let limit): "More than \(limit) redirects; the site's configuration is broken or the address is wrong."
        case .redirectLoop(let url): "The redirects lead in a circle through \(plain(url)); the site's configuration is broken."
        case .badRedirect(let status, let reason): "The server redirects (\(status)) but \(plain(reason))."
        case .headersTooLarge(let limit): "The answer's headers are longer than \(size(limit)); the server is broken or hostile."
        case .bodyTooLarge(let limit): "The document is longer than \(size(limit)); raise the byte limit in [sync] if it is meant to be."
        case .truncated(let count): "The document was cut off after \(size(count)); it will be fetched again."
        case .badEncoding(let reason): "The document's compression is broken: \(plain(reason))."
        case .protocolViolation(let reason): "The answer is not proper HTTP: \(plain(reason))."
        case .emptyBody(let status): "The server answered \(status) without a document."
        case .status(let failure): failure.sentence
        case .hostPaused(let host): "\(plain(host)) says that it is asked too often, so this address was not asked at all this time."
        case .cancelled: "The fetch was cancelled."
        case .failed(let reason): "The fetch could not be carried out: \(plain(reason))."
        }
    }
}

extension StatusFailure {
    fileprivate var sentence: String {
        switch status {
        case 401, 407: "The server wants a name and password (\(status)); put them into the credentials file."
        case 402, 451: "The server does not give the document out here (\(status))."
        case 403: "The server forbids the document (403); it may want credentials or block programs."
        case 404: "There is no document at this address (404); look for the feed's new address on its site."
        case 410: "The document is gone for good (410); it is not asked for any more."
        case 429: "The server says that it is asked too often (429)."
        case 500...599: "The server has a fault of its own (\(status)); it will be asked again later."
        default: "The server answered \(status), which brings no document."
        }
    }
}

/// Text from outside, fit for one line of a terminal.
private func plain(_ text: String) -> String {
    let kept = text.unicodeScalars.prefix(300).filter {
        !($0.properties.generalCategory == .control || $0.properties.generalCategory == .format || $0.value == 0x2028 || $0.value == 0x2029)
    }
    return String(String.UnicodeScalarView(kept))
}

private func seconds(_ duration: Duration) -> String {
    let (whole, attoseconds) = duration.components
    let tenths = attoseconds / 100_000_000_000_000_000
    return tenths == 0 ? "\(whole) s" : "\(whole).\(tenths) s"
}

private func size(_ count: Int) -> String {
    switch count {
    case ..<10_240: "\(count) bytes"
    case ..<(10 << 20): "\(count >> 10) KiB"
    default: "\(count >> 20) MiB"
    }
}
