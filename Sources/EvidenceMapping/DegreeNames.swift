import CareerModel
import TextAnalysis

/// Reads the level of a degree from the words of a study: `MSc`, `B.A.`, `Master of Science`, `PhD`, `Abitur`.
enum DegreeNames {
    /// The highest level that the words name, or nil.
    static func level(in text: String) -> DegreeLevel? {
        var text = text
        let keys = text.withUTF8 { bytes in
            Set(
                Tokenizer.tokens(of: bytes).filter { $0.kind == .word }.map { token in
                    Folding.key(
                        String(decoding: bytes[token.range].filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
                    )
                })
        }
        return DegreeLevel.allCases.last { level in names[level].map { !$0.isDisjoint(with: keys) } ?? false }
    }

    private static let names: [DegreeLevel: Set<UInt64>] = [
        .doctorate: keys("phd dphil doctorate doctoral doctor dr md jd edd promotion"),
        .master: keys("master msc ms ma mba meng mphil mres llm med mtech mca postgraduate diplom magister"),
        .bachelor: keys(
            "bachelor bsc bs ba beng btech bba bca bcom bfa be licence licenciatura undergraduate bsn degree laurea"
        ),
        .associate: keys("associate aa as aas hnd foundation diploma vocational apprenticeship ausbildung"),
        .highSchool: keys("high highschool ged secondary abitur matura baccalaureate baccalaureat hsc gcse"),
    ]

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { Folding.key(String($0)) })
    }
}
