import Terminology

/// Writes fitted weights as the text that a ``WeightTable`` reads in place.
enum WeightTableText {
    /// The text of a table; features whose weights all round to less than `least` parts are left out.
    static func text(of model: ChainModel, least: Int) -> [UInt8] {
        let kept = model.hashes.indices.compactMap { number -> (UInt64, [Int])? in
            guard let hash = model.hashes[number] else { return nil }
            let parts = (0..<model.labels).map { Self.parts(model.weights[number][$0]) }
            return parts.contains { abs($0) >= least } ? (hash, parts) : nil
        }
        let slots = kept.count * 4 / 3 + 8
        var text = Array(repeating: WeightTable.zero, count: slots * WeightTable.width)
        for slot in 0..<slots { text[slot * WeightTable.width] = WeightTable.free }
        for (hash, parts) in kept {
            var slot = WeightTable.slot(of: hash, slots: UInt64(slots))
            while text[slot * WeightTable.width] != WeightTable.free { slot = (slot + 1) % slots }
            let start = slot * WeightTable.width
            let mark = WeightTable.mark(of: hash)
            for byte in 0..<3 { text[start + byte] = UInt8(truncatingIfNeeded: mark >> (8 * UInt32(byte))) }
            for (label, part) in parts.enumerated() {
                text[start + 3 + label] = UInt8(Int(WeightTable.zero) + part)
            }
        }
        return text
    }

    private static func parts(_ weight: Float) -> Int {
        max(-WeightTable.limit, min(WeightTable.limit, Int((weight * WeightTable.scale).rounded())))
    }
}
