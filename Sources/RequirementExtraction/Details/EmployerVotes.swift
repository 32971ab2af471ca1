import TextAnalysis

/// What the sentences of a posting say of the names in it.
struct EmployerVotes {
    private struct Name {
        var passage: Int
        var name: EmployerName
        var weight: Double
        /// Whether some words around it are those of one who acts, not only its capitals.
        var isSure: Bool
        /// What was said of it alone, before others were joined to it.
        var own: Double
        var mentions = 1
        /// How many mentions say something of it.
        var speaking: Int
    }

    private let passages: [Passage]
    private var names: [Name] = []
    private var places: [UInt64: Int] = [:]
    /// Short forms that a parenthesis explains, with the name they stand for.
    private var short: [UInt64: UInt64] = [:]

    init(_ passages: [Passage]) { self.passages = passages }

    /// Adds what one mention of a name is worth.
    mutating func add(_ range: Range<Int>, in index: Int, _ weight: Double) {
        let passage = passages[index]
        guard let name = EmployerName(range, in: passage) else { return }
        var worth = weight + (name.isOrganisation ? 0.6 : 0) + (name.isWhole ? 1.4 : 0)
        if name.isUnit { worth *= 0.5 }
        let isSure =
            weight >= (name.isBare ? 1.2 : 0.8) || name.isWhole && !name.isSingle
            || name.isOrganisation && !name.isSingle && name.shortForm(in: passage) != nil
        let speaking = weight >= 0.5 ? 1 : 0
        if let known = places[name.key] {
            names[known].weight += worth
            names[known].own += worth
            names[known].mentions += 1
            names[known].speaking += speaking
            names[known].isSure = names[known].isSure || isSure || names[known].speaking > 1
        } else if names.count < 120 {
            places[name.key] = names.count
            names.append(
                Name(
                    passage: index, name: name, weight: worth, isSure: isSure, own: worth, speaking: speaking)
            )
            if let form = name.shortForm(in: passage) { short[form] = name.key }
        }
    }

    /// The votes for a name or for the words it begins with.
    func weight(of name: Passage) -> Double {
        var key: UInt64 = 0
        var weight = 0.0
        for token in name.tokens where token.kind != .mark {
            key = Folding.combine(key, token.key)
            weight += places[key].map { names[$0].weight } ?? 0
        }
        return weight
    }

    /// The name that the sentences speak for most; `place` has the keys of the words that tell where one works.
    mutating func best(place: Set<UInt64>, domains: () -> [String]) -> String? {
        joinShortForms()
        joinBeginnings()
        let hasWhole = names.contains { $0.isSure && $0.name.isWhole }
        let isContested =
            names.count { $0.isSure && $0.weight > 0.1 } > 1
            || !names.contains { $0.isSure && $0.weight >= 1.2 }
        let domains = isContested ? domains() : []
        var best: (name: Name, weight: Double)?
        for name in names where name.weight > 0 {
            var weight = name.weight
            let passage = passages[name.passage]
            var isSure = name.isSure
            if !domains.isEmpty, Self.isNamed(passage.string(name.name.tokens), in: domains) {
                weight += 1.5
                isSure = isSure || name.mentions > 1
            }
            if hasWhole, !name.name.isWhole, name.name.isOrganisation { weight *= 0.4 }
            if !place.isEmpty, passage.tokens[name.name.tokens].allSatisfy({ place.contains($0.key) }) {
                weight -= 2
            }
            guard isSure, weight >= 1.2, weight > (best?.weight ?? 0), !isCommon(name) else { continue }
            best = (name, weight)
        }
        return best.map { NameReader.text($0.name.name.tokens, in: passages[$0.name.passage]) }
    }

    /// Gives the votes of `CBU` to `Coastal Bakers Union`, when the text explains one by the other or its letters do.
    private mutating func joinShortForms() {
        let hasShort = names.contains { $0.name.isSingle && isShort(firstToken(of: $0)) }
        guard hasShort || !short.isEmpty else { return }
        let spelt = hasShort ? spelt : [:]
        for index in names.indices where names[index].name.isSingle {
            let passage = passages[names[index].passage]
            let token = firstToken(of: names[index])
            let letters = passage.bytes[token.range].reduce(FNV1a.basis) {
                FNV1a.mix($0, ASCII.lowercased($1))
            }
            let explained = short[Folding.combine(0, token.key)].flatMap { places[$0] }
            guard let whole = explained ?? (isShort(token) ? spelt[letters] : nil), whole != index else {
                continue
            }
            give(index, to: whole)
        }
    }

    private func firstToken(of name: Name) -> Token {
        passages[name.passage].tokens[name.name.tokens.lowerBound]
    }

    /// Whether a single word may be the first letters of others.
    private func isShort(_ token: Token) -> Bool {
        token.shape != .capitalized && token.end - token.start > 2
    }

    /// The names of several words by the hashes of their first letters, of several the one with more votes.
    private var spelt: [UInt64: Int] {
        var spelt: [UInt64: Int] = [:]
        for index in names.indices where !names[index].name.isSingle {
            names[index].name.forEachInitials(in: passages[names[index].passage]) { letters in
                if names[spelt[letters] ?? index].own <= names[index].own { spelt[letters] = index }
            }
        }
        return spelt
    }

    private mutating func give(_ index: Int, to other: Int) {
        names[other].weight += names[index].weight
        names[other].isSure = names[other].isSure || names[index].isSure
        names[index].weight = 0
    }

    /// Gives the votes of `Acme` to `Acme Group`, and those of `Acme Harbour Team` to `Acme`.
    private mutating func joinBeginnings() {
        for index in names.indices where names[index].weight > 0 && !names[index].name.isSingle {
            guard let shorter = beginning(of: names[index]) else { continue }
            let isWhole =
                names[index].name.isOrganisation || names[index].mentions > 1 || names[index].own >= 2.4
            if isWhole, !names[index].name.isUnit {
                give(shorter, to: index)
            } else {
                give(index, to: shorter)
            }
        }
    }

    /// The longest other name that a name begins with.
    private func beginning(of name: Name) -> Int? {
        let passage = passages[name.passage]
        var key: UInt64 = 0
        var longest: Int?
        for place in name.name.tokens.dropLast() where passage.tokens[place].kind != .mark {
            key = Folding.combine(key, passage.tokens[place].key)
            if let known = places[key], names[known].weight > 0 { longest = known }
        }
        return longest
    }

    /// Whether a single word stands in small letters elsewhere, so that its capital says nothing.
    private func isCommon(_ name: Name) -> Bool {
        guard name.name.isBare else { return false }
        let token = passages[name.passage].tokens[name.name.tokens.lowerBound]
        return passages.contains { $0.tokens.contains { $0.key == token.key && $0.shape == .lower } }
    }

    /// Whether a domain that the text gives is called like the name.
    private static func isNamed(_ text: String, in domains: [String]) -> Bool {
        let squeezed = text.utf8.filter { ASCII.isLetter($0) || ASCII.isDigit($0) }.map(ASCII.lowercased)
        guard squeezed.count > 2 else { return false }
        return domains.contains { domain in
            domain.utf8.starts(with: squeezed) && (squeezed.count > 3 || domain.utf8.count == squeezed.count)
        }
    }
}
