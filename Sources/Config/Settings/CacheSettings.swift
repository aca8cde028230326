/// `[cache]`: where articles are kept, and for how long.
package struct CacheSettings: Sendable, Equatable {
    /// The SQLite file, absolute.
    package var path: String
    /// How long articles of each verdict are kept; `nil` for ever.
    package var keepCore: Duration?
    package var keepRelated: Duration?
    package var keepNo: Duration?
    package var keepEvents: Duration?
    /// Bytes of the file above which the oldest are dropped: first those judged no, then related. Core is never dropped for size.
    package var sizeLimit: Int

    init(_ table: TableReader, _ paths: PathReading) {
        var table = table
        path = paths.read(table.string("path")) ?? paths.places.stateDirectory + "/tradewire.sqlite"
        keepCore = table.retention("keep_core", default: nil)
        keepRelated = table.retention("keep_related", default: nil)
        keepNo = table.retention("keep_no", default: .days(90))
        keepEvents = table.retention("keep_events", default: .days(90))
        sizeLimit = table.byteSize("size_limit", default: 4 << 30, in: (1 << 20)...(1 << 44))
        table.finish()
    }
}
