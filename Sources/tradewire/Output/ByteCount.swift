/// "512 B", "14.2 MB": powers of a thousand, as disks are sold and `ls --si` prints.
func byteCountText(_ count: Int64) -> String {
    guard count >= 1000 else { return "\(count) B" }
    var tenths = count / 100
    for unit in ["kB", "MB", "GB"] {
        if tenths < 10_000 { return tenths < 1000 ? "\(tenths / 10).\(tenths % 10) \(unit)" : "\(tenths / 10) \(unit)" }
        tenths /= 1000
    }
    return tenths < 1000 ? "\(tenths / 10).\(tenths % 10) TB" : "\(tenths / 10) TB"
}
