import CLibcurl
import Glibc

/// One libcurl transfer handle, for one transfer after another. Belongs to the fetching thread.
final class EasyHandle {
    let pointer: UnsafeMutableRawPointer
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private let errorText: UnsafeMutablePointer<CChar>

    /// - Returns: `nil` where there is no memory for it.
    init?(_ configuration: FetcherConfiguration) {
        guard let pointer = curl_easy_init() else { return nil }
        self.pointer = pointer
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        set(CURLOPT_ERRORBUFFER, UnsafeMutableRawPointer(errorText))
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        // Signals are the process's own, and a lookup that hangs must not hold up this thread when its transfer is given up.
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_QUICK_EXIT, 1)
        // Redirects are followed and bodies decoded by us, under our limits.
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_HTTP_CONTENT_DECODING, 0)
        set(CURLOPT_HTTP09_ALLOWED, 0)
        set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        set(CURLOPT_MAXAGE_CONN, 60)
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        // The empty string keeps the environment's proxy variables out.
        set(CURLOPT_PROXY, configuration.proxy ?? "")
        if let caFile = configuration.caFile { set(CURLOPT_CAINFO, caFile) }
        easy_set_data_callback(pointer, CURLOPT_HEADERFUNCTION, receiveHeader)
        easy_set_data_callback(pointer, CURLOPT_WRITEFUNCTION, receiveBody)
        easy_set_opensocket(pointer, openSocket)
    }

    deinit {
        curl_easy_cleanup(pointer)
        curl_slist_free_all(headerList)
        errorText.deallocate()
    }

    /// Makes the handle ready for one request, whose callbacks will go to `transfer` for as long as the handle is part of a multi handle.
    ///
    /// - Parameter isFresh: whether it must make a connection of its own.
    /// - Returns: `false` where there is no memory for it.
    func prepare(url: String, headers: [[UInt8]], connectTimeout: Duration, isFresh: Bool, for transfer: Transfer) -> Bool {
        errorText.pointee = 0
        var list: UnsafeMutablePointer<curl_slist>?
        for line in headers {
            let longer = (line + [0]).withUnsafeBytes { curl_slist_append(list, $0.assumingMemoryBound(to: CChar.self).baseAddress) }
            guard let longer else {
                curl_slist_free_all(list)
                return false
            }
            list = longer
        }
        easy_set_list(pointer, CURLOPT_HTTPHEADER, list)
        curl_slist_free_all(headerList)
        headerList = list
        let context = Unmanaged.passUnretained(transfer).toOpaque()
        set(CURLOPT_HEADERDATA, context)
        set(CURLOPT_WRITEDATA, context)
        set(CURLOPT_OPENSOCKETDATA, context)
        set(CURLOPT_FRESH_CONNECT, isFresh ? 1 : 0)
        set(CURLOPT_CONNECTTIMEOUT_MS, max(1, connectTimeout.wholeMilliseconds))
        return easy_set_string(pointer, CURLOPT_URL, url) == CURLE_OK
    }

    func pause() { curl_easy_pause(pointer, CURLPAUSE_RECV) }
    func resume() { curl_easy_pause(pointer, CURLPAUSE_CONT) }

    var status: Int { long(CURLINFO_RESPONSE_CODE) }
    var systemError: Int32 { Int32(truncatingIfNeeded: long(CURLINFO_OS_ERRNO)) }
    var errorMessage: String { String(cString: errorText) }

    /// Whether a connection was there and the request on its way.
    var hasConnected: Bool {
        var microseconds: curl_off_t = 0
        easy_get_offset(pointer, CURLINFO_PRETRANSFER_TIME_T, &microseconds)
        return microseconds > 0
    }

    var remoteAddress: String? {
        var text: UnsafePointer<CChar>?
        easy_get_string(pointer, CURLINFO_PRIMARY_IP, &text)
        return text.map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func long(_ info: CURLINFO) -> Int {
        var value = 0
        easy_get_long(pointer, info, &value)
        return value
    }

    private func set(_ option: CURLoption, _ value: Int) { easy_set_long(pointer, option, value) }
    private func set(_ option: CURLoption, _ value: String) { easy_set_string(pointer, option, value) }
    private func set(_ option: CURLoption, _ value: UnsafeMutableRawPointer) { easy_set_pointer(pointer, option, value) }
}

// libcurl calls these from curl_multi_perform and curl_easy_pause only, so on the fetching thread, and only for handles that the loop has
// put in, whose transfer it keeps alive until it has taken the handle out again.

private func receiveHeader(_ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?) -> Int {
    guard let context else { return 0 }
    let line = UnsafeRawBufferPointer(start: data, count: size * count)
    return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue().receiveHeader(line) ? line.count : 0
}

private func receiveBody(_ data: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?) -> Int {
    guard let context else { return 0 }
    let bytes = UnsafeRawBufferPointer(start: data, count: size * count)
    return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue().receiveBody(bytes) ? bytes.count : 0
}

private func openSocket(_ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype, _ address: UnsafeMutablePointer<curl_sockaddr>?)
    -> curl_socket_t
{
    guard let context, let address, let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return CURL_SOCKET_BAD }
    // The address is declared as a plain sockaddr but has the room of any family.
    let peer = (UnsafeRawPointer(address) + offset).assumingMemoryBound(to: sockaddr.self)
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    guard transfer.mayConnect(peer, length: Int(address.pointee.addrlen)) else { return CURL_SOCKET_BAD }
    return socket(address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
}

extension Duration {
    /// Rounded up, so that a wait is never too short.
    var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(clamping: seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
