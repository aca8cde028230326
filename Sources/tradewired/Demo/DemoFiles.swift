import Config
import Glibc

extension DemoServer {
    /// The files of a folder and of its folders, by their paths below it.
    static func files(in folder: String) throws(Failure) -> [(name: String, bytes: [UInt8])] {
        var files: [(name: String, bytes: [UInt8])] = []
        var folders = [""]
        while let prefix = folders.popLast() {
            for name in names(in: folder + "/" + prefix) {
                let path = prefix + name
                if let bytes = try? ConfigurationFile.bytes(of: folder + "/" + path) {
                    files.append((path, bytes))
                } else if prefix.isEmpty {
                    folders.append(path + "/")
                }
            }
        }
        guard !files.isEmpty else { throw .folder(folder) }
        return files
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
