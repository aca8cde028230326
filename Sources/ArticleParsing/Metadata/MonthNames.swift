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
        "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń leden ledna января январь янв ocak январа січня",
        "february feb februar feber février févr fév febrero febbraio fevereiro fev februari lutego luty únor února февраля февраль фев şubat лютого",
        "march mar mars märz mär marzo março mrt maart marca marzec březen března марта март mart березня",
        "april apr avril avr abril abr aprile kwietnia kwiecień duben dubna апреля апрель апр nisan квітня",
        "may mai mayo maggio mag maio mei maja maj květen května мая май mayıs травня",
        "june jun juni juin junio giugno giu junho czerwca czerwiec červen června июня июнь июн haziran червня",
        "july jul juli juillet juil julio luglio lug julho lipca lipiec červenec července июля июль июл temmuz липня",
        "august aug août agosto ago augusti augustus sierpnia sierpień srpen srpna августа август авг ağustos серпня",
        "september sep sept septembre septiembre settembre set setembro września wrzesień září сентября сентябрь сен eylül вересня",
        "october oct oktober okt octobre octubre ottobre ott outubro out października październik říjen října октября октябрь окт ekim жовтня",
        "november nov novembre noviembre novembro listopada listopad listopadu ноября ноябрь ноя kasım листопада",
        "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudnia grudzień prosinec prosince декабря декабрь дек aralık грудня",
    ]
}
