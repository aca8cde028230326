/// Month names and their abbreviations in the languages of the news that is read here.
enum MonthNames {
    static func number(of word: String) -> Int? { numbers[word] }

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (index, names) in names.enumerated() {
            for name in names.split(separator: " ") { numbers[String(name)] = index + 1 }
        }
        return numbers
    }()

    private static let names = [
        "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń leden ledna "
            + "января январь янв ocak январа січня ianuarie január ιανουαρίου يناير",
        "february feb februar feber février févr fév febrero febbraio fevereiro fev februari lutego luty únor února "
            + "февраля февраль фев şubat лютого februarie február φεβρουαρίου فبراير شباط",
        "march mar mars märz mär marzo março mrt maart marca marzec březen března марта "
            + "март mart березня martie március maret μαρτίου مارس آذار",
        "april apr avril avr abril abr aprile kwietnia kwiecień duben dubna апреля апрель апр "
            + "nisan квітня aprilie április απριλίου أبريل ابريل نيسان",
        "may mai mayo maggio mag maio mei maja maj květen května мая май mayıs травня május μαΐου مايو أيار",
        "june jun juni juin junio giugno giu junho czerwca czerwiec červen června июня июнь "
            + "июн haziran червня iunie június ιουνίου يونيو حزيران",
        "july jul juli juillet juil julio luglio lug julho lipca lipiec červenec července июля "
            + "июль июл temmuz липня iulie július ιουλίου يوليو تموز",
        "august aug août agosto ago augusti augustus sierpnia sierpień srpen srpna августа август авг "
            + "ağustos серпня augusztus agustus αυγούστου أغسطس اغسطس آب",
        "september sep sept septembre septiembre settembre set setembro września wrzesień září сентября сентябрь "
            + "сен eylül вересня septembrie szeptember σεπτεμβρίου سبتمبر أيلول",
        "october oct oktober okt octobre octubre ottobre ott outubro out października październik říjen října октября "
            + "октябрь окт ekim жовтня octombrie október οκτωβρίου أكتوبر اكتوبر",
        "november nov novembre noviembre novembro listopada listopad listopadu ноября ноябрь ноя "
            + "kasım листопада noiembrie νοεμβρίου نوفمبر",
        "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudnia grudzień prosinec "
            + "prosince декабря декабрь дек aralık грудня decembrie δεκεμβρίου ديسمبر",
    ]
}
