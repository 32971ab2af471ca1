import Terminology
import TextAnalysis

/// What can be seen of the statements of a posting: the input of ``StatementTagger``.
struct StatementFeatures {
    private let readings: [StatementReading]
    private let lines: [LineFeatures]
    /// The words of all statements, and where those of each begin and end.
    private let words: [Word]
    private let ends: [Int]

    /// For each statement the first one under the heading of the same words.
    private let headings: [Int]

    private struct Word {
        var key: UInt64
        var classes: WordClasses.Classes
    }

    init(_ readings: [StatementReading], classes: WordClasses = .learned) {
        self.readings = readings
        lines = LineFeatures.all(of: readings)
        headings = Self.headings(of: readings)
        var words: [Word] = []
        words.reserveCapacity(readings.reduce(0) { $0 + $1.statement.passage.tokens.count })
        ends = readings.map { reading in
            for token in reading.statement.passage.tokens where token.kind != .mark {
                let key = token.kind == .number ? WordClasses.numberKey : token.key
                words.append(Word(key: key, classes: classes.classes(of: key)))
            }
            return words.count
        }
        self.words = words
    }

    private static func headings(of readings: [StatementReading]) -> [Int] {
        var headings: [Int] = []
        headings.reserveCapacity(readings.count)
        for (index, reading) in readings.enumerated() {
            let heading = reading.statement.heading
            // What is looked at are two statements before at most.
            let same = (max(0, index - 2)..<index).first { readings[$0].statement.heading == heading }
            headings.append(same.map { headings[$0] } ?? index)
        }
        return headings
    }

    /// The words of a statement.
    private func words(of index: Int) -> ArraySlice<Word> {
        words[(index > 0 ? ends[index - 1] : 0)..<ends[index]]
    }

    /// The number of statements.
    var count: Int { readings.count }

    /// How a statement hangs together with the one before it: 0 alike, 1 set otherwise, 2 under another heading, 3 the next
    /// sentence.
    func edge(at index: Int) -> Int {
        guard index > 0 else { return 0 }
        let (before, own) = (readings[index - 1].statement, readings[index].statement)
        if before.section != own.section || headings[index - 1] != headings[index] { return 2 }
        return before.shape != own.shape ? 1 : own.shape == .sentence ? 3 : 0
    }

    /// The role that a list item's own words or the heading above it announce.
    func announcedRole(at index: Int) -> StatementTagger.Role? {
        let reading = readings[index]
        guard reading.statement.shape == .item else { return nil }
        if reading.has(.benefit) { return nil }
        if reading.has(.soften), !reading.has(.must) { return .preferred }
        switch reading.statement.section {
        case .requirements: return count <= Self.fewLines ? .required : nil
        case .duties: return .responsibility
        case .preferred: return reading.has(.must) ? nil : .preferred
        default: return nil
        }
    }

    /// So few statements show too little else than their headings.
    private static let fewLines = 5

    /// The number of kinds of edges.
    static let edgeKinds = 4

    /// Tells what is seen at a statement.
    func each(at index: Int, _ sink: inout some FeatureSink) {
        each(
            at: index, add: { sink.add($0) }, addLine: { sink.add(Self.line($0)) },
            addNeighbour: { sink.add(Self.line($0, of: $1, isAlike: $2)) },
            addMiddle: { sink.add(Self.middle($0)) })
    }

    /// Adds up what is seen at a statement, with the sums that are known of most of it.
    func each(at index: Int, with sums: StatementSums, _ sink: inout WeightCollector) {
        each(
            at: index, add: { sink.add($0) }, addLine: { sink.add(sums.line($0)) },
            addNeighbour: { sink.add(sums.line($0, of: $1, isAlike: $2)) },
            addMiddle: { sink.add(sums.middle($0)) })
    }

    /// Walks over what is seen at a statement, so that fitting and reading see the same.
    @inline(__always)
    private func each(
        at index: Int, add: (UInt64) -> Void, addLine: (Int) -> Void,
        addNeighbour: (_ line: Int, _ neighbour: Int, _ isAlike: Bool) -> Void, addMiddle: (UInt16) -> Void
    ) {
        lines[index].present.forEach { addLine($0) }
        forEachNeighbour(of: index) { neighbour, lines, isAlike in
            guard let lines else { return add(Self.missing(neighbour)) }
            lines.present.withoutFirst.forEach { addNeighbour($0, neighbour, isAlike) }
        }
        addWords(words(of: index), add: add, addMiddle: addMiddle)
        addPlace(index, add: add)
    }

    /// The statements beside one that it looks at, with the templates of what is seen there.
    static let neighbours: [(template: UInt64, step: Int)] = [(102, -1), (103, 1), (104, -2), (105, 2)]

    /// Gives the lines beside a statement, nil beyond the ends, and whether they stand under the same heading.
    @inline(__always)
    private func forEachNeighbour(
        of index: Int, _ body: (_ neighbour: Int, _ lines: LineFeatures?, _ isAlike: Bool) -> Void
    ) {
        for neighbour in 0..<4 {
            let other = index + Self.neighbours[neighbour].step
            if lines.indices.contains(other) {
                body(neighbour, lines[other], headings[other] == headings[index])
            } else {
                body(neighbour, nil, false)
            }
        }
    }

    /// The feature of a line feature of the statement itself.
    static func line(_ line: Int) -> UInt64 { Feature.hash(101, UInt64(line)) }

    /// The feature of a line feature of a neighbour.
    static func line(_ line: Int, of neighbour: Int, isAlike: Bool) -> UInt64 {
        Feature.hash(neighbours[neighbour].template, UInt64(line), isAlike ? 1 : 0)
    }

    /// The feature of a neighbour that there is not.
    private static func missing(_ neighbour: Int) -> UInt64 {
        Feature.hash(neighbours[neighbour].template, .max)
    }

    /// The feature of a word's middle class.
    static func middle(_ middle: UInt16) -> UInt64 { Feature.hash(111, UInt64(middle)) }

    @inline(__always)
    private func addWords(_ words: ArraySlice<Word>, add: (UInt64) -> Void, addMiddle: (UInt16) -> Void) {
        var before: UInt64 = 0
        for (place, word) in words.enumerated() {
            add(Feature.hash(110, word.key))
            addMiddle(word.classes.middle)
            if place > 0 { add(Feature.hash(112, before, word.key)) }
            if place < 3 { add(Feature.hash(113 + UInt64(place), word.key)) }
            if place < 2 { add(Feature.hash(116 + UInt64(place), UInt64(word.classes.coarse))) }
            before = word.key
        }
        guard let last = words.last else { return }
        add(Feature.hash(118, last.key))
        if words.count > 1 {
            let first = words.startIndex
            add(Feature.hash(119, words[first].key, words[first + 1].key))
            add(Feature.hash(120, words[words.endIndex - 2].key, last.key))
        }
    }

    @inline(__always)
    private func addPlace(_ index: Int, add: (UInt64) -> Void) {
        let statement = readings[index].statement
        var whole: UInt64 = 1
        for key in statement.headingKeys {
            add(Feature.hash(121, key))
            add(Feature.hash(122, key, UInt64(statement.shape.rawValue)))
            whole = Folding.combine(whole, key)
        }
        add(Feature.hash(123, whole))
        let section = UInt64(statement.section.rawValue)
        let words = words(of: index)
        if let first = words.first { add(Feature.hash(124, first.key, section)) }
        let size = Self.size(words.count)
        add(Feature.hash(125, size, UInt64(statement.shape.rawValue)))
        add(Feature.hash(126, size, section))
        add(Feature.hash(127, UInt64(10 * index / max(1, count))))
    }

    private static func size(_ count: Int) -> UInt64 {
        switch count {
        case ..<3: 0
        case ..<6: 1
        case ..<10: 2
        case ..<16: 3
        case ..<25: 4
        case ..<40: 5
        default: 6
        }
    }
}
