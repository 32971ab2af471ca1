import TextAnalysis

/// Takes filler from the ends of a term: `strong communication skills` is `communication`.
enum TermTrimming {
    /// The range without filler at its ends; never empty unless it is all filler.
    static func trimmed(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while end - start > 1,
            trailing.contains(passage.tokens[end - 1]) || passage.tokens[end - 1].kind == .mark
        {
            end -= 1
        }
        while end - start > 1, leading.contains(passage.tokens[start]) || passage.tokens[start].kind == .mark
        {
            start += 1
        }
        return start..<end
    }

    /// Words that are no terms by themselves.
    static let neverAlone = WordSet(
        """
        experience team work role client business environment ability degree year candidate skill knowledge
        job company employee customer people help support need level field area requirement responsibility day time
        position opportunity project service product information quality process
        """)

    private static let trailing = WordSet(
        """
        skill skills ability abilities experience knowledge expertise proficiency principles techniques concepts background etc
        capability capabilities
        """)
    private static let leading = WordSet(
        """
        strong excellent outstanding exceptional great good solid proven demonstrated effective highly very the a an your our their
        basic advanced extensive deep relevant sound superior using
        """)
}
