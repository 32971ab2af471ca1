import Terminology
import TextAnalysis

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Which words stand beside which: the words of many texts, each with its neighbours.
///
/// A row a word, a column a neighbour at one of four places (two before, two after); the cells hold positive pointwise mutual
/// information with smoothed neighbour counts (Levy, Goldberg, Dagan 2015).
struct WordContexts: Sendable {
    /// One cell of a row.
    struct Cell: Sendable {
        var column: Int32
        var value: Float
    }

    /// The folded keys of the words, the commonest first.
    private(set) var words: [UInt64] = []
    /// How often each word was seen.
    private(set) var counts: [Int] = []
    /// The cells of each word, by column.
    private(set) var rows: [[Cell]] = []
    /// The number of columns.
    private(set) var columnCount = 0

    private static let leastCount = 4
    private static let neighbourCount = 2_000
    private static let places = [-2, -1, 1, 2]

    /// Counts the words of texts; equal texts count once.
    init(_ texts: some Sequence<String>) {
        var frequencies: [UInt64: Int] = [:]
        var sequences: [[UInt64]] = []
        var seen: Set<UInt64> = []
        for text in texts where seen.insert(text.utf8.reduce(FNV1a.basis, FNV1a.mix)).inserted {
            let keys = Tokenizer.tokens(of: text).map { $0.kind == .number ? WordClasses.numberKey : $0.key }
            for key in keys { frequencies[key, default: 0] += 1 }
            sequences.append(keys)
        }
        words = frequencies.filter { $0.value >= Self.leastCount }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        counts = words.map { frequencies[$0] ?? 0 }
        fillRows(sequences)
    }

    private mutating func fillRows(_ sequences: [[UInt64]]) {
        let numbers = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
        let edge = min(Self.neighbourCount, words.count)
        columnCount = (edge + 1) * Self.places.count
        var cells: [UInt64: Float] = [:]
        for sequence in sequences {
            let row = sequence.map { numbers[$0] ?? -1 }
            for place in row.indices where row[place] >= 0 {
                for (slot, step) in Self.places.enumerated() {
                    let neighbour = row.indices.contains(place + step) ? row[place + step] : edge
                    guard (0...edge).contains(neighbour) else { continue }
                    let column = neighbour * Self.places.count + slot
                    cells[UInt64(row[place]) << 32 | UInt64(column), default: 0] += 1
                }
            }
        }
        weigh(cells)
    }

    private mutating func weigh(_ cells: [UInt64: Float]) {
        var rowSums = Array(repeating: Float(0), count: words.count)
        var columnSums = Array(repeating: Float(0), count: columnCount)
        let sorted = cells.sorted { $0.key < $1.key }
        for (key, count) in sorted {
            rowSums[Int(key >> 32)] += count
            columnSums[Int(key & 0xFFFF_FFFF)] += count
        }
        columnSums = columnSums.map { powf($0, 0.75) }
        let total = columnSums.reduce(0, +)
        rows = Array(repeating: [], count: words.count)
        for (key, count) in sorted {
            let (row, column) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
            let information = logf(count / rowSums[row] / (columnSums[column] / total))
            if information > 0 { rows[row].append(Cell(column: Int32(column), value: information)) }
        }
    }
}
