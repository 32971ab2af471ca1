import Tailor

/// Finds what a person probably meant.
enum Nearest {
    /// The candidate nearest to a word, if one is near enough: what it begins, or at most a third of it mistyped.
    static func match(for word: String, among candidates: [String]) -> String? {
        let longest = 40
        let bytes = Array(word.utf8.prefix(longest + 1))
        guard (1...longest).contains(bytes.count) else { return nil }
        if bytes.count >= 2, let begun = candidates.first(where: { $0.utf8.starts(with: bytes) }) {
            return begun
        }
        let limit = max(1, bytes.count / 3)
        return
            candidates
            .map { (name: $0, distance: EditDistance.between(bytes, Array($0.utf8))) }
            .filter { $0.distance <= limit }
            .min { $0.distance < $1.distance }?
            .name
    }

    /// The candidate that a word abbreviates, as `md` does `markdown`: its first letter and further ones in their order.
    static func abbreviated(by word: String, among candidates: [String]) -> String? {
        guard word.utf8.count >= 2 else { return nil }
        return candidates.first { candidate in
            guard candidate.utf8.first == word.utf8.first else { return false }
            var rest = Substring(candidate).utf8
            return word.utf8.allSatisfy { letter in
                guard let place = rest.firstIndex(of: letter) else { return false }
                rest = rest[rest.index(after: place)...]
                return true
            }
        }
    }
}
