/// What may go; starred articles always stay, and what goes leaves a tombstone so that it does not come back.
package struct Retention: Sendable, Equatable {
    package var coreFor: Duration?
    package var relatedFor: Duration?
    package var irrelevantFor: Duration?
    package var eventsFor: Duration?
    package var byteLimit: Int64?

    package init(
        coreFor: Duration? = nil, relatedFor: Duration? = nil, irrelevantFor: Duration? = nil, eventsFor: Duration? = nil,
        byteLimit: Int64? = nil
    ) {
        self.coreFor = coreFor
        self.relatedFor = relatedFor
        self.irrelevantFor = irrelevantFor
        self.eventsFor = eventsFor
        self.byteLimit = byteLimit
    }
}
