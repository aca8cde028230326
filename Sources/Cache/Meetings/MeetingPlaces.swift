/// Places by number, and which of them lie in which: a plan for "the United Kingdom" is not another meeting than the talks in London.
struct MeetingPlaces {
    private var names = MeetingNames()

    /// A place as it is told apart from others.
    struct Place: Equatable {
        var number: Int
        /// That of its country, for a city where the two sides may meet.
        var country: Int?

        func liesInOrHolds(_ other: Place) -> Bool { country == other.number || other.country == number }
    }

    mutating func place(_ name: String) -> Place {
        let name = name.lowercased()
        return Place(number: names.number(of: name), country: Self.country(of: name).map { names.number(of: $0) })
    }

    /// - Parameter city: in lower case.
    static func country(of city: String) -> String? { countries[city] }

    /// Capitals, seats of international bodies and of summits; what is not here is told apart by its name alone.
    private static let countries: [String: String] = {
        let cities = [
            "united states": [
                "washington", "new york", "mar-a-lago", "palm beach", "san francisco", "los angeles", "camp david", "honolulu", "anchorage",
                "chicago", "miami", "seattle", "woodside",
            ],
            "china": [
                "beijing", "shanghai", "tianjin", "shenzhen", "guangzhou", "hangzhou", "chengdu", "chongqing", "hainan", "boao", "dalian",
                "wuhan", "xi'an", "qingdao", "xiamen", "hong kong", "macau",
            ],
            "united kingdom": ["london", "edinburgh"], "switzerland": ["geneva", "zurich", "bern", "davos", "basel", "lausanne"],
            "sweden": ["stockholm"], "spain": ["madrid", "barcelona"], "france": ["paris", "nice", "evian"], "italy": ["rome", "milan"],
            "germany": ["berlin", "frankfurt", "munich", "hamburg"], "belgium": ["brussels"], "netherlands": ["the hague", "amsterdam"],
            "austria": ["vienna"], "denmark": ["copenhagen"], "norway": ["oslo"], "finland": ["helsinki"], "ireland": ["dublin"],
            "malta": ["valletta"], "iceland": ["reykjavik"], "hungary": ["budapest"], "poland": ["warsaw"], "greece": ["athens"],
            "malaysia": ["kuala lumpur"], "south korea": ["busan", "gyeongju", "seoul", "incheon"],
            "japan": ["tokyo", "osaka", "hiroshima"],
            "thailand": ["bangkok"], "vietnam": ["hanoi", "da nang"], "indonesia": ["jakarta", "bali"], "india": ["new delhi"],
            "philippines": ["manila"], "australia": ["canberra", "sydney"], "canada": ["ottawa", "vancouver", "kananaskis", "toronto"],
            "mexico": ["mexico city"], "brazil": ["brasilia", "rio de janeiro"], "argentina": ["buenos aires"], "peru": ["lima"],
            "chile": ["santiago"], "russia": ["moscow"], "türkiye": ["istanbul", "ankara"], "qatar": ["doha"], "saudi arabia": ["riyadh"],
            "united arab emirates": ["abu dhabi", "dubai"], "egypt": ["cairo"], "south africa": ["johannesburg", "pretoria", "cape town"],
        ]
        return Dictionary(cities.flatMap { country, cities in cities.map { ($0, country) } }) { first, _ in first }
    }()
}
