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
