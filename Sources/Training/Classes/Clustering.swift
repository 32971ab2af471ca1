#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Sorts vectors of length one into clusters by the angles between them (spherical k-means; Dhillon, Modha 2001).
struct Clustering {
    /// The cluster of each vector.
    private(set) var clusters: [Int]
    /// The mean direction of each cluster, one vector after another.
    private(set) var centres: [Float]

    private static let rounds = 15

    /// Sorts vectors into clusters; the first vectors are the first centres, evenly drawn from the `4 × count` first.
    init(_ vectors: [Float], weights: [Float], count: Int) {
        let width = WordVectors.width
        let total = vectors.count / width
        let drawn = min(total, count * 4)
        centres = []
        for cluster in 0..<count {
            let start = cluster * drawn / count * width
            centres += vectors[start..<start + width]
        }
        clusters = Array(repeating: 0, count: total)
        for _ in 0..<Self.rounds {
            assign(vectors)
            move(vectors, weights)
        }
    }

    private mutating func assign(_ vectors: [Float]) {
        let width = WordVectors.width
        vectors.withUnsafeBufferPointer { vectors in
            centres.withUnsafeBufferPointer { centres in
                for vector in clusters.indices {
                    var best = -Float.infinity
                    for cluster in 0..<centres.count / width {
                        var dot: Float = 0
                        for index in 0..<width {
                            dot += vectors[vector * width + index] * centres[cluster * width + index]
                        }
                        if dot > best { (best, clusters[vector]) = (dot, cluster) }
                    }
                }
            }
        }
    }

    private mutating func move(_ vectors: [Float], _ weights: [Float]) {
        let width = WordVectors.width
        centres = Array(repeating: 0, count: centres.count)
        for (vector, cluster) in clusters.enumerated() {
            for index in 0..<width {
                centres[cluster * width + index] += weights[vector] * vectors[vector * width + index]
            }
        }
        WordVectors.makeUnit(&centres)
    }
}
