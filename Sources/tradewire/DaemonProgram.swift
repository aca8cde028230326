import API
import Glibc

/// The program `tradewired`, for what this one cannot do without a daemon.
enum DaemonProgram {
    private static let answerByteLimit = 64 << 20

    /// Beside this program or in the sbin beside its bin, which users do not have in their PATH; else what PATH has.
    static var path: String { path(beside: own) { access($0, X_OK) == 0 } }

    /// - Parameter own: the path of this program; empty where it is not known.
    static func path(beside own: String, isProgram: (String) -> Bool) -> String {
        guard let slash = own.lastIndex(of: "/") else { return "tradewired" }
        let folder = own[...slash]
        return ["\(folder)tradewired", "\(folder)../sbin/tradewired"].first(where: isProgram) ?? "tradewired"
    }

    private static var own: String {
        let capacity = 4096
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
            guard let base = buffer.baseAddress else { return "" }
            let length = readlink("/proc/self/exe", base, capacity)
            guard length > 0, length < capacity else { return "" }
            return String(decoding: buffer[..<length].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    /// Becomes `tradewired` with these arguments.
    static func become(_ arguments: [String]) -> Failure {
        let code = ChildProcess.replaceSelf(with: [path] + arguments)
        return Failure(.unreachable, "tradewired could not be started: \(systemMessage(code))", hint: "install it, or put it into PATH")
    }

    /// What the daemon would answer, read from the cache by `tradewired offline`.
    static func answerOffline(_ route: Route) throws -> [UInt8] {
        guard let pipe = Pipe() else { throw Failure(.inputOutput, "no pipe: \(systemMessage(errno))") }
        let child = ChildProcess.spawn([path, "offline", route.method.rawValue, route.target], output: pipe.writeEnd)
        close(pipe.writeEnd)
        defer { close(pipe.readEnd) }
        guard let child else { throw Failure(.unreachable, "tradewired could not be started", hint: "install it, or put it into PATH") }
        let answer = try readAll(pipe.readEnd)
        let status = child.wait()
        // It has said on standard error what was wrong.
        guard status == 0 else { throw Failure(Failure.Status(rawValue: status) ?? .ourBug, "") }
        return answer
    }

    private static func readAll(_ descriptor: Int32) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count <= answerByteLimit {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure(.inputOutput, "tradewired's answer could not be read: \(systemMessage(errno))") }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
        throw Failure(
            .badData, "the answer is larger than \(byteCountText(Int64(answerByteLimit)))", hint: "ask for less with -n or --since")
    }
}
