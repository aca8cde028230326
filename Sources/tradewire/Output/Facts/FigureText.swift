import Model

/// A figure's values as people write them: "145 → 30 %", "115 points", "USD 18,000,000,000".
enum FigureText {
    static func value(_ values: [JSONValue.Member]) -> String {
        let unit = text(values, "unit")
        let number: String
        if let from = digits(values, "from"), let to = digits(values, "to") {
            number = "\(from) → \(to)"
        } else {
            number = digits(values, "value") ?? "undetermined"
        }
        return [with(unit: unit, number), remark(values)].compactMap { $0 }.joined(separator: " ")
    }

    /// "US tariff on China"; what the article leaves open is left out.
    static func subject(_ values: [JSONValue.Member]) -> String {
        let (by, on) = (text(values, "by"), text(values, "on"))
        let measured = text(values, "applies_to").map { $0 == "gdp" ? "GDP" : $0 }
        guard by != Party.both || on != Party.both else {
            return [measured, "of each on the other"].compactMap { $0 }.joined(separator: " ")
        }
        return [by.map(Party.possessive), measured, on.map { "on \(Party.name($0))" }].compactMap { $0 }.joined(separator: " ")
    }

    /// A number that has its unit beside it; money has it in front.
    static func with(unit: String?, _ number: String) -> String {
        switch unit {
        case nil, "": number
        case "percent": "\(number) %"
        case "percentage-points": "\(number) points"
        case let unit? where unit.count == 3 && unit.allSatisfy(\.isUppercase): "\(unit) \(number)"
        case let unit?: "\(number) \(unit)"
        }
    }

    /// "(cut by 115 points)"; kinds that the unit says already are left out, and a total is what a rate is taken for.
    private static func remark(_ values: [JSONValue.Member]) -> String? {
        let kind = text(values, "kind").flatMap { ["money", "duration", "amount", "volume", "level", "total"].contains($0) ? nil : $0 }
        let points = digits(values, "points").map { "by \($0) points" }
        let words = [kind, points].compactMap { $0 }
        return words.isEmpty ? nil : "(\(words.joined(separator: " ")))"
    }

    private static func text(_ values: [JSONValue.Member], _ name: String) -> String? {
        values.first { $0.name == name }?.value.string.flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func digits(_ values: [JSONValue.Member], _ name: String) -> String? {
        guard case .number(let digits)? = values.first(where: { $0.name == name })?.value else { return nil }
        let sign = digits.hasPrefix("-") ? "-" : ""
        let parts = digits.dropFirst(sign.count).split(separator: ".", maxSplits: 1).map(String.init)
        guard let whole = parts.first, digits.utf8.allSatisfy({ (0x2D...0x39).contains($0) }) else { return digits }
        let fraction = parts.count > 1 && parts[1].contains { $0 != "0" } ? ".\(parts[1])" : ""
        return sign + grouped(whole) + fraction
    }
}
