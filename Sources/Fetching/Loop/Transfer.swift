import CLibcurl
import Glibc
import Model

/// One fetch on its way through its redirects. Belongs to the fetching thread.
final class Transfer {
    let job: Job
    var route: Route
    /// When the first request of the chain went out; until then, when the fetch was asked for.
    private(set) var startedAt: ContinuousClock.Instant
    var patience: Patience
    var handle: EasyHandle?
    /// Of the request on its way.
    var sentValidators = Validators()
    private(set) var headers = HeaderBlock()
    private(set) var sink: BodySink?
    /// Why we ended it ourselves.
    private(set) var fault: FetchError?
    private var refusedAddress: IPAddress?
    private var ignoredByteCount = 0
    private(set) var hasPermit = false
    /// Whether it has lost its slot to others, since its server takes its time.
    var isSlow = false
    /// Of the room for small bodies.
    private var chargedByteCount = 0
    private let configuration: FetcherConfiguration
    private let largeBodies: LargeBodies

    init(job: Job, route: Route, configuration: FetcherConfiguration, largeBodies: LargeBodies, startedAt: ContinuousClock.Instant) {
        self.job = job
        self.route = route
        self.startedAt = startedAt
        self.configuration = configuration
        self.largeBodies = largeBodies
        slotEnd = startedAt
        patience = Patience(limits: job.request.limits, start: startedAt)
    }

    /// Forgets the last hop's answer; the next request is about to be sent.
    func begin(at now: ContinuousClock.Instant) {
        headers = HeaderBlock()
        sink = nil
        refusedAddress = nil
        ignoredByteCount = 0
        isSlow = false
        slotEnd = now + Self.slotTime
        if route.hops.isEmpty { startedAt = now }
        ended = nil
        patience.asked(at: now)
    }

    /// Until when it counts among the transfers at work.
    private(set) var slotEnd: ContinuousClock.Instant
    private static let slotTime = Duration.milliseconds(100)

    func end(with error: FetchError) { fault = fault ?? error }

    /// - Returns: `false` to end the transfer.
    func receiveHeader(_ line: UnsafeRawBufferPointer) -> Bool {
        let wasComplete = headers.isComplete
        headers.receive(line)
        let limit = job.request.limits.headerByteLimit
        guard headers.byteCount <= limit else { return fail(.headersTooLarge(limit: limit)) }
        guard headers.isComplete, !wasComplete, let status = handle?.status, status >= 200 else { return true }
        patience.answered(at: .now)
        if let length = announcedLength, length > job.request.limits.byteLimit, bringsDocument(status) {
            return fail(.bodyTooLarge(limit: job.request.limits.byteLimit))
        }
        return true
    }

    /// - Returns: `false` to end the transfer.
    func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bringsDocument(handle?.status ?? 0) else {
            // The rest of a short error page is read so that its connection can be used again.
            ignoredByteCount += bytes.count
            return ignoredByteCount <= 64 << 10
        }
        do throws(BodySink.Fault) {
            let sink = try openSink()
            try sink.receive(bytes, allowance: allowance)
            charge(sink)
            guard !hasPermit, sink.wantsPermit(allowance: largeBodies.allowance) else { return true }
            if largeBodies.take(for: job.id) {
                hasPermit = true
                charge(sink)
                try sink.drain()
            } else {
                patience.held(at: .now)
                handle?.pause()
            }
            return true
        } catch {
            return fail(described(error))
        }
    }

    func mayConnect(_ address: UnsafePointer<sockaddr>, length: Int) -> Bool {
        // The only address that is connected to through a proxy is the proxy's own, which the user chose.
        guard configuration.proxy == nil, !configuration.allowed.exempts(route.url) else { return true }
        guard let address = IPAddress(address, length: length), AddressGuard.isPublic(address) || configuration.allowed.exempts(address)
        else {
            refusedAddress = IPAddress(address, length: length)
            return false
        }
        return true
    }

    func permit(at now: ContinuousClock.Instant) {
        hasPermit = true
        if let sink { charge(sink) }
        patience.released(at: now)
        guard ended == nil else { return }
        do throws(BodySink.Fault) {
            try sink?.drain()
        } catch {
            end(with: described(error))
        }
        handle?.resume()
    }

    /// The transfer's own claims on memory come to their end. - Returns: what its body goes on to hold.
    func takePermit(forBody keepsBody: Bool) -> BodyPermit.Size? {
        if !hasPermit { largeBodies.forget(job.id) }
        let byteCount = chargedByteCount
        chargedByteCount = 0
        defer { hasPermit = false }
        if keepsBody { return hasPermit ? .large : .small(byteCount: byteCount) }
        if hasPermit { largeBodies.giveBack() }
        largeBodies.charge(-byteCount)
        return nil
    }

    private var allowance: Int { hasPermit ? .max : largeBodies.allowance }

    private func charge(_ sink: BodySink) {
        let byteCount = hasPermit ? 0 : sink.heldByteCount
        largeBodies.charge(byteCount - chargedByteCount)
        chargedByteCount = byteCount
    }

    /// libcurl's verdict on a transfer that is over but whose body waits for a permit to be decoded.
    private(set) var ended: CURLcode?

    /// - Returns: `false` where the end has to wait for a permit.
    func mayEnd(_ result: CURLcode) -> Bool {
        ended = result
        guard result == CURLE_OK, fault == nil, !hasPermit, headers.isComplete, let sink else { return true }
        do throws(BodySink.Fault) {
            let isSettled = try sink.settle(allowance: largeBodies.allowance)
            charge(sink)
            if isSettled { return true }
        } catch {
            end(with: described(error))
            return true
        }
        hasPermit = largeBodies.take(for: job.id)
        if hasPermit { return true }
        patience.held(at: .now)
        return false
    }

    var privateAddress: FetchError? {
        refusedAddress.map { .privateAddress(host: route.url.host ?? "", address: $0.description) }
    }

    /// - Throws: the fault that the end of the body brings to light.
    func takeBody() throws(FetchError) -> [UInt8] {
        guard let sink else { return [] }
        do throws(BodySink.Fault) {
            return try sink.finish()
        } catch {
            throw described(error)
        }
    }

    private func openSink() throws(BodySink.Fault) -> BodySink {
        if let sink { return sink }
        let sink = try BodySink(
            byteLimit: job.request.limits.byteLimit, contentEncoding: headers.fields.all("content-encoding"),
            announcedLength: announcedLength)
        self.sink = sink
        return sink
    }

    /// A number that no integer holds counts as the largest that one does; libcurl takes it for no number at all.
    private var announcedLength: Int? {
        guard let text = headers.fields.first("content-length"), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return text.isEmpty ? nil : Int(text) ?? .max
    }

    private func bringsDocument(_ status: Int) -> Bool { (200..<300).contains(status) }

    private func fail(_ error: FetchError) -> Bool {
        end(with: error)
        return false
    }

    private func described(_ fault: BodySink.Fault) -> FetchError {
        switch fault {
        case .tooLarge: .bodyTooLarge(limit: job.request.limits.byteLimit)
        case .encoding(let reason): .badEncoding(reason: reason)
        case .truncated: .truncated(receivedBytes: sink?.wireByteCount ?? 0)
        }
    }
}
