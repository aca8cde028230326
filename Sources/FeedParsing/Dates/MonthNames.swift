/// Month names in the languages that feeds are written in, whole and cut, as they stand in dates.
enum MonthNames {
    /// - Parameter word: in lower case, without a full stop.
    static func month(_ word: String) -> Int? {
        if let month = months[word] { return month }
        // "septiembre" is listed whole and cut; "Septbr" and "janvr" are not, and three letters tell them.
        let letters = word.unicodeScalars
        guard letters.count > 3, letters.allSatisfy({ $0.isASCII }) else { return nil }
        return word.hasPrefix("mar") || word.hasPrefix("may") ? nil : english[String(word.prefix(3))]
    }

    private static let english: [String: Int] = [
        "jan": 1, "feb": 2, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
    ]

    private static let months: [String: Int] = {
        var table: [String: Int] = [:]
        for (index, line) in names.enumerated() {
            for name in line.split(separator: " ") { table[String(name)] = index + 1 }
        }
        return table
    }()

    private static let names = [
        """
        jan january januar januari janv janvier ene enero gen gennaio janeiro jän jänner янв января январь січ січня sty stycznia styczeń \
        ocak oca led ledna leden jaan tammikuu tammikuuta ian ianuarie januára siječnja ιαν ιανουαρίου يناير ינואר 一月 正月
        """,
        """
        feb february februar februari févr fév fev février fevrier febrero febbraio fevereiro febr фев февр февраля февраль лют лютого lut \
        lutego luty şubat şub února únor úno helmikuu helmikuuta februarie veljače φεβ φεβρουαρίου فبراير פברואר 二月
        """,
        """
        mar march märz maerz mär mrz mars marzo março marco maart mrt мар марта март бер березня mac marca marzec mart března březen bře \
        maaliskuu maaliskuuta martie március márc ožujka μαρ μαρτίου مارس מרץ 三月
        """,
        """
        apr april avr avril abr abril aprile апр апреля апрель кві квітня kwi kwietnia kwiecień nisan nis dubna duben dub huhtikuu huhtikuuta \
        aprilie április ápr travnja απρ απριλίου أبريل ابريل אפריל 四月
        """,
        """
        may mai mayo maggio mag maio mei maj мая май травня тра majo maja mayıs května květen kvě toukokuu toukokuuta május máj svibnja μαι \
        μαΐου مايو מאי 五月
        """,
        """
        jun june juni juin junio giugno giu junho июн июня июнь чер червня cze czerwca czerwiec haziran haz června červen kesäkuu kesäkuuta \
        iunie iun június jún lipnja ιουν ιουνίου يونيو יוני 六月
        """,
        """
        jul july juli juil juillet julio luglio lug julho июл июля июль лип липня lipca lipiec temmuz tem července červenec heinäkuu \
        heinäkuuta iulie iul július júl srpnja ιουλ ιουλίου يوليو יולי 七月
        """,
        """
        aug august août aout aoû agosto ago augustus авг августа август сер серпня sie sierpnia sierpień ağustos ağu srpna srpen elokuu \
        elokuuta augusztus kolovoza αυγ αυγούστου أغسطس אוגוסט ogos agustus 八月
        """,
        """
        sep sept september septembre septiembre setiembre settembre set setembro сен сент сентября сентябрь вер вересня wrz września \
        wrzesień eylül eyl září zář syyskuu syyskuuta septembrie szeptember szept rujna σεπ σεπτεμβρίου سبتمبر ספטמבר 九月
        """,
        """
        oct october octobre octubre ottobre ott outubro out okt oktober окт октября октябрь жов жовтня paź października październik ekim eki \
        října říjen říj lokakuu lokakuuta octombrie október οκτ οκτωβρίου أكتوبر אוקטובר 十月
        """,
        """
        nov november novembre noviembre novembro ноя нояб ноября ноябрь лис листопада lis listopada listopad kasım kas listopadu marraskuu \
        marraskuuta noiembrie studenoga νοε νοεμβρίου نوفمبر נובמבר 十一月
        """,
        """
        dec december décembre decembre déc dez dezember diciembre dic dicembre dezembro des desember дек декабря декабрь гру грудня gru \
        grudnia grudzień aralık ara prosince prosinec pro joulukuu joulukuuta decembrie prosinca δεκ δεκεμβρίου ديسمبر דצמבר 十二月 disember
        """,
    ]
}
