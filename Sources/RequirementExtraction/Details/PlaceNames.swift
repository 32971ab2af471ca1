import TextAnalysis

/// Names of states and countries, which stand in postings as names of organisations do.
enum PlaceNames {
    /// Whether the words are those of a state or country and nothing else.
    static func isPlace(_ range: Range<Int>, _ passage: Passage) -> Bool {
        names.longest(at: range.lowerBound, in: passage)?.tokens.upperBound == range.upperBound
    }

    private static let names = CueTable<Bool>([
        (
            true,
            """
            alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; georgia; hawaii; idaho; illinois;
            indiana; iowa; kansas; kentucky; louisiana; maine; maryland; massachusetts; michigan; minnesota; mississippi; missouri;
            montana; nebraska; nevada; new hampshire; new jersey; new mexico; new york; new york city; north carolina; north dakota; ohio;
            oklahoma; oregon; pennsylvania; rhode island; south carolina; south dakota; tennessee; texas; utah; vermont; virginia;
            washington; washington dc; west virginia; wisconsin; wyoming; united states; usa; us; u.s; america; uk; united kingdom;
            great britain; england; scotland; wales; northern ireland; ireland; london; canada; ontario; quebec; british columbia; alberta;
            australia; new zealand; india; germany; deutschland; france; spain; italy; portugal; netherlands; belgium; switzerland;
            austria; poland; romania; sweden; norway; denmark; finland; singapore; japan; china; brazil; mexico; south africa; uae;
            united arab emirates; europe; eu; emea; apac; asia; africa; north america; latin america
            """
        )
    ])
}
