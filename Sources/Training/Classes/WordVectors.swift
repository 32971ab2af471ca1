/// A short vector of length one for each word, near for words that stand in like contexts.
///
/// The leading singular vectors of the table of contexts, scaled by the square roots of the singular values, found by
/// repeated multiplication of a random start (Halko, Martinsson, Tropp 2011).
struct WordVectors: Sendable {
    /// The length of a vector.
    static let width = 100
    /// The vectors, one after another.
    private(set) var values: [Float]

    private static let rounds = 4

    init(_ contexts: WordContexts) {
        let width = Self.width
        var generator = Xorshift()
        var columns = (0..<contexts.columnCount * width).map { _ in generator.nextUnit() }
        for _ in 0..<Self.rounds {
            var rows = Self.product(contexts, columns)
            Self.makeOrthonormal(&rows)
            columns = Self.transposedProduct(contexts, rows)
            Self.makeOrthonormal(&columns)
        }
        let rows = Self.product(contexts, columns)
        let axes = SymmetricMatrix(ofColumns: rows, width: width).eigen()
        values = Array(repeating: 0, count: rows.count)
        for axis in 0..<width {
            let scale = 1 / max(axes.values[axis], 1e-9).squareRoot().squareRoot()
            for row in 0..<rows.count / width {
                var sum = 0.0
                for index in 0..<width {
                    sum += Double(rows[row * width + index]) * axes.vectors[index * width + axis]
                }
                values[row * width + axis] = Float(sum * scale)
            }
        }
        Self.makeUnit(&values)
    }

    private static func product(_ contexts: WordContexts, _ columns: [Float]) -> [Float] {
        var rows = Array(repeating: Float(0), count: contexts.rows.count * width)
        for (row, cells) in contexts.rows.enumerated() {
            for cell in cells {
                let start = Int(cell.column) * width
                for index in 0..<width { rows[row * width + index] += cell.value * columns[start + index] }
            }
        }
        return rows
    }

    private static func transposedProduct(_ contexts: WordContexts, _ rows: [Float]) -> [Float] {
        var columns = Array(repeating: Float(0), count: contexts.columnCount * width)
        for (row, cells) in contexts.rows.enumerated() {
            for cell in cells {
                let start = Int(cell.column) * width
                for index in 0..<width { columns[start + index] += cell.value * rows[row * width + index] }
            }
        }
        return columns
    }

    /// Makes the columns of a table orthogonal to each other and one long (Gram and Schmidt).
    private static func makeOrthonormal(_ table: inout [Float]) {
        let rows = table.count / width
        for axis in 0..<width {
            for other in 0..<axis {
                var dot: Float = 0
                for row in 0..<rows { dot += table[row * width + axis] * table[row * width + other] }
                for row in 0..<rows { table[row * width + axis] -= dot * table[row * width + other] }
            }
            var square: Float = 0
            for row in 0..<rows { square += table[row * width + axis] * table[row * width + axis] }
            let length = max(square, 1e-12).squareRoot()
            for row in 0..<rows { table[row * width + axis] /= length }
        }
    }

    /// Makes each vector one long.
    static func makeUnit(_ vectors: inout [Float]) {
        for start in stride(from: 0, to: vectors.count, by: width) {
            var square: Float = 0
            for index in start..<start + width { square += vectors[index] * vectors[index] }
            let length = max(square, 1e-9).squareRoot()
            for index in start..<start + width { vectors[index] /= length }
        }
    }
}
