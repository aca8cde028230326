/// Words that news writers take for one another, a group a line.
enum WordGroups {
    /// From the stem of a word to that of its group's first.
    static let first: [UInt32: UInt32] = {
        var first: [UInt32: UInt32] = [:]
        for line in lines.split(separator: "\n") {
            var stems: [UInt32] = []
            WordScanner.each(of: line, limit: .max) { _, bytes in stems.append(StoryTerms.hash(of: StoryTerms.stem(bytes))) }
            for stem in stems where first[stem] == nil { first[stem] = stems.first }
        }
        return first
    }()

    private static let lines = """
        tariff duty levy tax
        raise hike lift increase rise boost climb
        cut lower reduce slash
        halt stop suspend pause block ban bar freeze
        curb restrict restriction control limit clamp
        retaliate retaliatory retaliation countermeasure
        talk negotiation meeting round consultation
        order tell instruct direct
        agree agreement deal pact accord
        buy purchase book
        company firm maker
        airline carrier
        jet plane aircraft
        movie film hollywood
        carmaker automaker
        probe investigation investigate
        license licence permit
        threaten threat warn vow
        call phone
        fall drop tumble plunge slide slump sink decline
        soar surge jump leap rally
        gdp gross
        exempt exemption exclude exclusion spare
        chip chipmaker semiconductor
        earth mineral
        """
}
