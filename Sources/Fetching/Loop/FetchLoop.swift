import CLibcurl
import Model

/// The fetching thread's own: every libcurl handle is made, used and freed here.
final class FetchLoop {
    typealias Instant = ContinuousClock.Instant

    private var configuration: FetcherConfiguration
    private let mailbox: Mailbox
    private var multi: UnsafeMutableRawPointer?
    private var queue: HostQueue
    private var waiting: [UInt64: Transfer] = [:]
    private var active: [UnsafeMutableRawPointer: Transfer] = [:]
    private var activeHandles: [UInt64: UnsafeMutableRawPointer] = [:]
    private var spareHandles: [EasyHandle] = []
    private let largeBodies = LargeBodies()
    private var complaints = Complaints()
    /// Connections that an older configuration allowed are not used again: by then they have been idle for longer than any is kept.
    private var freshUntil: Instant?
    private var isEnding = false

    init(configuration: FetcherConfiguration, mailbox: Mailbox) {
        self.configuration = configuration
        self.mailbox = mailbox
        queue = HostQueue(
            concurrency: configuration.concurrency, capacity: configuration.capacity, perHostLimit: configuration.perHostLimit,
            gap: Self.gap(configuration))
    }

    private static func gap(_ configuration: FetcherConfiguration) -> (HostKey) -> Duration {
        { host in configuration.perHostGap ?? (host.isLoopback ? .zero : .seconds(1)) }
    }

    /// Works until the mailbox says `shutdown`.
    func run() {
        curl_global_init(Int(CURL_GLOBAL_DEFAULT))
        guard let multi = curl_multi_init() else { return mailbox.close() }
        self.multi = multi
        keepConnections()
        mailbox.wakes(multi)
        while !isEnding {
            readMail()
            var runningCount: Int32 = 0
            curl_multi_perform(multi, &runningCount)
            readResults()
            endOverdue()
            grantPermits()
            releaseSlots()
            startWaiting()
            wait()
        }
        endAll()
        mailbox.close()
        spareHandles = []
        curl_multi_cleanup(multi)
    }

    private func readMail() {
        for letter in mailbox.takeAll() {
            switch letter {
            case .start(let job): accept(job)
            case .cancel(let id): cancel(id)
            case .renew(let configuration): renew(configuration)
            case .permitReturned(.large): largeBodies.giveBack()
            case .permitReturned(.small(let byteCount)): largeBodies.charge(-byteCount)
            case .shutdown: isEnding = true
            }
        }
    }

    /// For transfers that are asked for from now on; the others end as they began.
    private func renew(_ configuration: FetcherConfiguration) {
        self.configuration = configuration
        queue.concurrency = configuration.concurrency
        queue.capacity = configuration.capacity
        queue.perHostLimit = configuration.perHostLimit
        queue.gap = Self.gap(configuration)
        // They were made for the old proxy and the old certificates.
        spareHandles = []
        freshUntil = .now + .seconds(120)
        keepConnections()
    }

    private func keepConnections() { multi_set_long(multi, CURLMOPT_MAXCONNECTS, max(configuration.capacity, 4)) }

    private func accept(_ job: Job) {
        guard !job.ticket.isCancelled else { return job.reply.resume(returning: .failure(.cancelled)) }
        do throws(FetchError) {
            let transfer = Transfer(
                job: job, route: try Route(job.request), configuration: configuration, largeBodies: largeBodies, startedAt: .now)
            transfer.patience.held(at: .now)
            waiting[job.id] = transfer
            queue.add(job.id, host: transfer.route.host)
        } catch {
            job.reply.resume(returning: .failure(error))
        }
    }

    private func cancel(_ id: UInt64) {
        if let transfer = waiting.removeValue(forKey: id) {
            queue.remove(id, host: transfer.route.host)
            transfer.job.reply.resume(returning: .failure(.cancelled))
        } else if let pointer = activeHandles[id], let transfer = active[pointer] {
            transfer.end(with: .cancelled)
            finish(transfer, CURLE_ABORTED_BY_CALLBACK)
        }
    }

    private func startWaiting() {
        let now = Instant.now
        while let (id, host) = queue.next(at: now) {
            guard let transfer = waiting.removeValue(forKey: id) else {
                queue.finished(host: host, at: now)
                continue
            }
            do throws(FetchError) {
                try start(transfer, at: now)
            } catch {
                queue.finished(host: host, at: now)
                transfer.job.reply.resume(returning: .failure(error))
            }
        }
    }

    private func start(_ transfer: Transfer, at now: Instant) throws(FetchError) {
        let request = transfer.job.request
        if configuration.proxy != nil, let host = transfer.route.url.host, let address = AddressGuard.closedAddress(spelled: host),
            !configuration.allowed.exempts(transfer.route.url), !configuration.allowed.exempts(address)
        {
            throw .privateAddress(host: host, address: address.description)
        }
        let headers = try RequestHeaders(
            request, credentials: transfer.route.credentials, userAgent: configuration.userAgent, isOwnHost: transfer.route.isAtOwnHost)
        guard let handle = spareHandles.popLast() ?? EasyHandle(configuration),
            handle.prepare(
                url: transfer.route.url.description, headers: headers.lines, connectTimeout: request.limits.answerTimeout,
                isFresh: freshUntil.map { now < $0 } ?? false, for: transfer)
        else { throw .failed(reason: "there is no memory for another transfer") }
        transfer.handle = handle
        transfer.sentValidators = headers.validators
        transfer.patience.released(at: now)
        transfer.begin(at: now)
        active[handle.pointer] = transfer
        activeHandles[transfer.job.id] = handle.pointer
        curl_multi_add_handle(multi, handle.pointer)
    }

    private func readResults() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let pointer = message.pointee.easy_handle, let transfer = active[pointer] else {
                continue
            }
            let result = message_result(message)
            if transfer.mayEnd(result) { finish(transfer, result) }
        }
    }

    private func endOverdue() {
        guard !active.isEmpty else { return }
        let now = Instant.now
        for transfer in active.values {
            guard let verdict = transfer.patience.verdict(at: now, received: transfer.sink?.wireByteCount ?? 0) else { continue }
            let host = transfer.route.url.host ?? ""
            let limits = transfer.job.request.limits
            switch verdict {
            case .noAnswer where transfer.handle?.hasConnected != true:
                transfer.end(with: transfer.privateAddress ?? .connectTimeout(host: host, limits.answerTimeout))
            case .noAnswer: transfer.end(with: .timeout(host: host, limits.answerTimeout))
            case .tooLong: transfer.end(with: .timeout(host: host, limits.totalTimeout))
            case .tooSlow: transfer.end(with: .tooSlow(host: host))
            }
            finish(transfer, CURLE_OPERATION_TIMEDOUT)
        }
    }

    private func grantPermits() {
        while let id = largeBodies.next() {
            guard let pointer = activeHandles[id], let transfer = active[pointer] else {
                largeBodies.giveBack()
                continue
            }
            transfer.permit(at: .now)
            if transfer.fault != nil {
                finish(transfer, CURLE_WRITE_ERROR)
            } else if let result = transfer.ended {
                finish(transfer, result)
            }
        }
    }

    /// A transfer whose server takes its time keeps nobody else from starting.
    private func releaseSlots() {
        guard queue.isFull else { return }
        let now = Instant.now
        for transfer in active.values where !transfer.isSlow && transfer.slotEnd <= now {
            transfer.isSlow = true
            queue.slowed()
        }
    }

    /// Takes a transfer's handle out and answers its fetch, or sends it on where a redirect leads.
    private func finish(_ transfer: Transfer, _ result: CURLcode) {
        guard let handle = transfer.handle else { return }
        let outcome = transfer.outcome(result, proxy: configuration.proxy)
        let remoteAddress = handle.remoteAddress
        curl_multi_remove_handle(multi, handle.pointer)
        active[handle.pointer] = nil
        activeHandles[transfer.job.id] = nil
        transfer.handle = nil
        let permit = transfer.takePermit(forBody: outcome.hasBody).map { BodyPermit($0, mailbox) }
        spareHandles.append(handle)
        let host = transfer.route.host
        let now = Instant.now
        queue.finished(host: host, wasSlow: transfer.isSlow, at: now)
        if complaints.note(outcome, from: host) { callOff(host) }

        switch outcome {
        case .redirect(let status, let locations):
            do throws(FetchError) {
                try transfer.route.follow(status: status, locations: locations, limit: transfer.job.request.limits.redirectLimit)
                transfer.patience.held(at: now)
                waiting[transfer.job.id] = transfer
                queue.add(transfer.job.id, host: transfer.route.host, isUrgent: true)
            } catch {
                transfer.job.reply.resume(returning: .failure(error))
            }
        case .document(let status, let body): reply(transfer, status, body, permit, remoteAddress, now)
        case .notModified: reply(transfer, 304, [], nil, remoteAddress, now)
        case .failure(let error): transfer.job.reply.resume(returning: .failure(error))
        }
    }

    private func reply(
        _ transfer: Transfer, _ status: Int, _ body: [UInt8], _ permit: BodyPermit?, _ remoteAddress: String?, _ now: Instant
    ) {
        let fields = transfer.headers.fields
        var validators = Validators(etag: fields.first("etag"), lastModified: fields.first("last-modified")).safe
        if status == 304 {
            // RFC 9111 §4.3.4: a 304 renews what is stored, field by field.
            validators.etag = validators.etag ?? transfer.sentValidators.etag
            validators.lastModified = validators.lastModified ?? transfer.sentValidators.lastModified
        }
        var response = FetchResponse(
            status: status, url: transfer.route.url.description, headers: fields, body: body, validators: validators)
        response.permit = permit
        response.redirects = transfer.route.hops
        response.wireByteCount = transfer.sink?.wireByteCount ?? 0
        response.duration = now - transfer.startedAt
        response.remoteAddress = remoteAddress
        transfer.job.reply.resume(returning: .success(response))
    }

    /// A host that complains is not asked for what still waits for it.
    private func callOff(_ host: HostKey) {
        for id in queue.removeAll(host: host) {
            guard let transfer = waiting.removeValue(forKey: id) else { continue }
            transfer.job.reply.resume(returning: .failure(.hostPaused(host: host.name)))
        }
    }

    private func endAll() {
        for transfer in active.values {
            transfer.end(with: .cancelled)
            finish(transfer, CURLE_ABORTED_BY_CALLBACK)
        }
        for transfer in waiting.values { transfer.job.reply.resume(returning: .failure(.cancelled)) }
        waiting = [:]
    }

    private func wait() {
        guard !isEnding else { return }
        let due = active.values.compactMap(\.patience.nextCheck).min()
        let slotEnd = queue.isFull ? active.values.lazy.filter { !$0.isSlow }.map(\.slotEnd).min() : nil
        let next = [due, slotEnd, queue.earliestStart].compactMap(\.self).min()
        let milliseconds = next.map { max(0, min(($0 - .now).wholeMilliseconds, 60_000)) } ?? 60_000
        curl_multi_poll(multi, nil, 0, Int32(milliseconds), nil)
    }
}
