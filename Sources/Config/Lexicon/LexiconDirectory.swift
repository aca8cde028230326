import Glibc
import Model

/// A user's own lexicon: all `*.toml` of one folder, in the order of their names.
package struct LexiconDirectory: Sendable, Equatable {
    package var entries: [LexiconEntry]
    package var removed: [String]

    /// - Parameter files: name and bytes of each file.
    /// - Throws: every mistake of all files at once, an id that two files share among them.
    package static func read(_ files: [(name: String, bytes: [UInt8])]) throws(ConfigurationErrors) -> LexiconDirectory {
        var lexicon = LexiconDirectory(entries: [], removed: [])
        var places: [String: String] = [:]
        var problems: [ConfigurationProblem] = []
        for file in files {
            do throws(ConfigurationErrors) {
                let read = try LexiconFile.read(file.bytes, file: file.name)
                for entry in read.entries {
                    if let earlier = places[entry.id] {
                        let line = entry.location.split(separator: ":").last.flatMap { Int($0) } ?? 0
                        problems.append(
                            ConfigurationProblem(
                                file: file.name, line: line, key: "entry.id", fault: "\(quoted(entry.id)) stands at \(earlier) already",
                                advice: "give each entry its own id"))
                    }
                    places[entry.id] = entry.location
                }
                lexicon.entries += read.entries
                lexicon.removed += read.removed
            } catch {
                problems += error.problems
            }
        }
        guard problems.isEmpty else { throw ConfigurationErrors(problems) }
        return lexicon
    }

    /// - Parameter path: a folder that is not there holds no entries. Blocks on the disk.
    package static func load(_ path: String) throws(ConfigurationErrors) -> LexiconDirectory {
        guard let folder = opendir(path) else {
            guard errno != ENOENT else { return LexiconDirectory(entries: [], removed: []) }
            let fault = "cannot be read: " + String(cString: strerror(errno))
            throw ConfigurationErrors([
                ConfigurationProblem(file: path, line: 0, key: "", fault: fault, advice: "check the path and who may read it")
            ])
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { String(cString: $0) }
            }
            if name.hasSuffix(".toml"), !name.hasPrefix(".") { names.append(name) }
        }
        var files: [(name: String, bytes: [UInt8])] = []
        for name in names.sorted() { files.append((path + "/" + name, try ConfigurationFile.bytes(of: path + "/" + name))) }
        return try read(files)
    }

    /// `shipped` with what this folder replaces, removes and adds. The order of `shipped` stays; new entries follow.
    package func applied(to shipped: [LexiconEntry]) -> [LexiconEntry] {
        let own = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let gone = Set(removed)
        let known = Set(shipped.map(\.id))
        return shipped.compactMap { gone.contains($0.id) ? nil : own[$0.id] ?? $0 } + entries.filter { !known.contains($0.id) }
    }
}
