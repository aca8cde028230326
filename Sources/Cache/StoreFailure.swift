import GRDB

extension StoreError {
    /// What a failure of SQLite means to those who run the archive.
    init(_ error: any Error, path: String) {
        if let known = error as? StoreError {
            self = known
            return
        }
        guard let failure = error as? DatabaseError else {
            self = .io(String(describing: error))
            return
        }
        let message = failure.message ?? "SQLite error \(failure.resultCode.rawValue)"
        switch failure.resultCode {
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, movedTo: nil, reason: message)
        case .SQLITE_READONLY:
            self = .unusable(
                path: path, reason: "it cannot be written (\(message))", advice: "give the service's user write access to it and its folder"
            )
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
            self = .unusable(
                path: path, reason: message, advice: "check that the folder exists and that the service's user may read and write it")
        default: self = .io("\(message) (SQLite \(failure.extendedResultCode.rawValue))")
        }
    }
}

extension StoreError: CustomStringConvertible {
    /// What happened and what to do, for people.
    package var description: String {
        switch self {
        case .unusable(let path, let reason, let advice): "\(path): \(reason); \(advice)"
        case .damaged(let path, nil, let reason): "\(path) is damaged (\(Self.line(reason))): move it away, or restore a backup"
        case .damaged(let path, let target?, let reason): "\(path) was damaged (\(Self.line(reason))) and is set aside as \(target)"
        case .newerVersion(let path, let found, let known):
            "\(path) was written by a newer tradewire (layout \(found), this one knows \(known)); upgrade, or name another path under [cache]"
        case .full(let path): "no space left for \(path); make room, nothing stored is lost"
        case .busy(let path): "\(path) is locked by another program; close it and try again"
        case .feedExists(let id): "that feed is there already, as #\(id)"
        case .noSuchFeed(let id): "there is no feed #\(id)"
        case .noSuchArticle(let id): "there is no article #\(id)"
        case .leaseLost(let id): "feed #\(id) is polled by another program now"
        case .searchExists(let name): "there is a saved search \(name) already"
        case .noSuchSearch(let name): "there is no saved search \(name)"
        case .badQuery(let column, let reason): "the query is wrong at column \(column): \(reason)"
        case .io(let reason): "the cache cannot be read or written: \(reason)"
        }
    }

    /// SQLite's findings come in several lines.
    private static func line(_ reason: String) -> String { reason.split(separator: "\n").joined(separator: " ") }
}
