/// A square matrix that equals its transpose.
struct SymmetricMatrix {
    private var cells: [Double]
    private let width: Int

    /// The dot products of the columns of a table.
    init(ofColumns table: [Float], width: Int) {
        self.width = width
        cells = Array(repeating: 0, count: width * width)
        for start in stride(from: 0, to: table.count, by: width) {
            for left in 0..<width {
                for right in 0..<width {
                    cells[left * width + right] += Double(table[start + left] * table[start + right])
                }
            }
        }
    }

    /// The eigenvalues, and the eigenvectors as columns, by rotations in one plane after another (Jacobi).
    func eigen() -> (values: [Double], vectors: [Double]) {
        var matrix = cells
        var vectors = Array(repeating: 0.0, count: width * width)
        for axis in 0..<width { vectors[axis * width + axis] = 1 }
        for _ in 0..<Self.sweeps {
            for first in 0..<width {
                for second in stride(from: first + 1, to: width, by: 1) {
                    rotate(&matrix, &vectors, first, second)
                }
            }
        }
        return ((0..<width).map { matrix[$0 * width + $0] }, vectors)
    }

    private static let sweeps = 30

    private func rotate(_ matrix: inout [Double], _ vectors: inout [Double], _ first: Int, _ second: Int) {
        let off = matrix[first * width + second]
        guard abs(off) > 1e-9 else { return }
        let ratio = (matrix[second * width + second] - matrix[first * width + first]) / (2 * off)
        let tangent = (ratio >= 0 ? 1.0 : -1.0) / (abs(ratio) + (ratio * ratio + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        for index in 0..<width { turn(&matrix, index * width + first, index * width + second, cosine, sine) }
        for index in 0..<width { turn(&matrix, first * width + index, second * width + index, cosine, sine) }
        for index in 0..<width { turn(&vectors, index * width + first, index * width + second, cosine, sine) }
    }

    private func turn(_ cells: inout [Double], _ left: Int, _ right: Int, _ cosine: Double, _ sine: Double) {
        let (old, other) = (cells[left], cells[right])
        cells[left] = cosine * old - sine * other
        cells[right] = sine * old + cosine * other
    }
}
