import CareerModel
import TextAnalysis

/// Reads the level of a degree from the words of a study: `MSc`, `B.A.`, `Master of Science`, `PhD`, `Abitur`.
enum DegreeNames {
    /// The level of a study: of its own words, and only when they name none, of its school's ("Central High School").
    ///
    /// A school's short words are left out: they are states and initials ("Boston, MA").
    static func level(of study: Fact) -> DegreeLevel? {
        guard let place = study.place, study.text.utf8.count > place.utf8.count,
            study.text.utf8.suffix(place.utf8.count).elementsEqual(place.utf8)
        else { return level(in: study.text) }
        let own = String(decoding: study.text.utf8.dropLast(place.utf8.count), as: UTF8.self)
        return level(in: own) ?? level(in: place, least: 4)
    }

    /// The highest level that the words name, or nil.
    ///
    /// - Parameters:
    ///   - text: The words.
    ///   - least: How many letters a word must have to count.
    static func level(in text: String, least: Int = 1) -> DegreeLevel? {
        var text = text
        let keys = text.withUTF8 { bytes in
            Set(
                Tokenizer.tokens(of: bytes).compactMap { token -> UInt64? in
                    guard token.kind == .word else { return nil }
                    let letters = bytes[token.range].filter { $0 != UInt8(ascii: ".") }
                    guard letters.count >= least, letters.count > 2 || token.shape != .lower else {
                        return nil
                    }
                    return Folding.key(String(decoding: letters, as: UTF8.self))
                })
        }
        let named = names.last { !$0.keys.isDisjoint(with: keys) }?.level
        return named ?? (keys.contains(Folding.key("degree")) ? .bachelor : nil)
    }

    private static let names: [(level: DegreeLevel, keys: Set<UInt64>)] = [
        (
            .highSchool,
            keys("high highschool ged secondary abitur matura baccalaureate baccalaureat hsc gcse")
        ),
        (.associate, keys("associate aa as aas hnd foundation diploma vocational apprenticeship ausbildung")),
        (
            .bachelor,
            keys(
                "bachelor bsc bs ba beng btech bba bca bcom bfa be licence licenciatura undergraduate bsn laurea"
            )
        ),
        (
            .master,
            keys("master msc ms ma mba meng mphil mres llm med mtech mca postgraduate diplom magister")
        ),
        (.doctorate, keys("phd dphil doctorate doctoral doctor dr md jd edd promotion")),
    ]

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { Folding.key(String($0)) })
    }
}
