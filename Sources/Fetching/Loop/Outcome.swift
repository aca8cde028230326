import CLibcurl
import Glibc
import Model

/// What the end of one request means for its fetch.
enum Outcome {
    case document(status: Int, body: [UInt8])
    case notModified
    case redirect(status: Int, locations: [String])
    case failure(FetchError)

    var hasBody: Bool {
        guard case .document = self else { return false }
        return true
    }
}

extension Transfer {
    /// - Parameter result: libcurl's verdict, which is not the last word: it calls several broken answers a success.
    func outcome(_ result: CURLcode, proxy: String?) -> Outcome {
        if let fault { return .failure(fault) }
        guard let handle else { return .failure(.cancelled) }
        let status = handle.status
        guard headers.isComplete else {
            guard result == CURLE_OK else { return .failure(failure(result, handle, proxy: proxy)) }
            return .failure(.protocolViolation(reason: "the connection was closed within the headers"))
        }
        guard (200...599).contains(status) else {
            return .failure(.protocolViolation(reason: "the status \(status) does not exist"))
        }
        // For an answer without a document the headers say everything, however its body ended.
        switch status {
        case 304:
            return sentValidators == Validators() ? .failure(statusFailure(status)) : .notModified
        case 300, 301, 302, 303, 307, 308: return .redirect(status: status, locations: headers.fields.all("location"))
        case 200, 203, 226: break
        default: return .failure(statusFailure(status))
        }
        guard result == CURLE_OK else { return .failure(failure(result, handle, proxy: proxy)) }
        guard Set(headers.fields.all("content-length")).count <= 1 else {
            return .failure(.protocolViolation(reason: "it announces several lengths at once"))
        }
        do throws(FetchError) {
            let body = try takeBody()
            return body.isEmpty ? .failure(.emptyBody(status: status)) : .document(status: status, body: body)
        } catch {
            return .failure(error)
        }
    }

    private func statusFailure(_ status: Int) -> FetchError {
        .status(
            StatusFailure(
                status: status, url: route.url.description, host: route.host, redirects: route.hops,
                retryAfter: RetryAfter.delay(headers.fields, at: Timestamp(seconds: Int64(time(nil)))), headers: headers.fields))
    }

    private func failure(_ result: CURLcode, _ handle: EasyHandle, proxy: String?) -> FetchError {
        let host = route.url.host ?? ""
        let message = handle.errorMessage
        switch result {
        case CURLE_COULDNT_RESOLVE_HOST: return .dns(host: host)
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: return .proxy(reason: message)
        case CURLE_COULDNT_CONNECT: return connectionFailure(host, handle, proxy: proxy)
        case CURLE_OPERATION_TIMEDOUT:
            return handle.hasConnected
                ? .timeout(host: host, job.request.limits.answerTimeout) : .connectTimeout(host: host, job.request.limits.answerTimeout)
        case CURLE_PARTIAL_FILE: return .truncated(receivedBytes: sink?.wireByteCount ?? 0)
        case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR:
            if proxy != nil, route.url.scheme == "https", !handle.hasConnected { return .proxy(reason: message) }
            guard headers.isComplete else { return .reset(host: host) }
            // Without an error of the system's it is the chunks that libcurl cannot read.
            return handle.systemError == 0
                ? .protocolViolation(reason: message) : .truncated(receivedBytes: sink?.wireByteCount ?? 0)
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE,
            CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS,
            CURLE_SSL_CLIENTCERT:
            return .tls(host: host, reason: message.isEmpty ? "the handshake failed" : message)
        case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_BAD_CONTENT_ENCODING:
            return .protocolViolation(reason: message.isEmpty ? "libcurl error \(result.rawValue)" : message)
        case CURLE_FILESIZE_EXCEEDED: return .bodyTooLarge(limit: job.request.limits.byteLimit)
        case CURLE_URL_MALFORMAT: return .invalidURL(route.url.description)
        case CURLE_OUT_OF_MEMORY where headers.byteCount > 0 && !headers.isComplete:
            // libcurl's own bound for one line of a header.
            return .headersTooLarge(limit: job.request.limits.headerByteLimit)
        default: return .failed(reason: message.isEmpty ? "libcurl error \(result.rawValue)" : message)
        }
    }

    private func connectionFailure(_ host: String, _ handle: EasyHandle, proxy: String?) -> FetchError {
        if let privateAddress { return privateAddress }
        if proxy != nil { return .proxy(reason: handle.errorMessage) }
        let code = handle.systemError
        if code == ECONNREFUSED { return .refused(host: host) }
        if code == ETIMEDOUT { return .connectTimeout(host: host, job.request.limits.answerTimeout) }
        return .unreachable(host: host, reason: code == 0 ? handle.errorMessage : String(cString: strerror(code)))
    }
}
