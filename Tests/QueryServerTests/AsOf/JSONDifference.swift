import Model

extension JSONValue {
    /// Where two documents first differ, with what stands there; `nil` where they are equal but for members of the names given.
    func difference(from other: JSONValue, except names: Set<String>, at path: String = "") -> String? {
        switch (self, other) {
        case (.object(let mine), .object(let theirs)):
            guard mine.map(\.name) == theirs.map(\.name) else { return "\(path): \(mine.map(\.name)) and \(theirs.map(\.name))" }
            for (a, b) in zip(mine, theirs) where !names.contains(a.name) {
                if let found = a.value.difference(from: b.value, except: names, at: "\(path).\(a.name)") { return found }
            }
            return nil
        case (.array(let mine), .array(let theirs)):
            for (index, (a, b)) in zip(mine, theirs).enumerated() {
                if let found = a.difference(from: b, except: names, at: "\(path)[\(index)]") { return found }
            }
            return mine.count == theirs.count ? nil : "\(path): \(mine.count) and \(theirs.count) of them"
        default:
            return self == other ? nil : "\(path): \(self) and \(other)"
        }
    }
}
