import CareerModel
import Testing

/// What holds for any profile and posting, tried on generated ones.
@Suite("Properties of mappings")
struct MappingPropertyTests {
    private static let seeds: [UInt64] = Array(1...40)

    @Test(arguments: seeds)
    func aTrueFactNeverLowersTheScore(_ seed: UInt64) {
        var world = GeneratedWorld(seed: seed)
        let (requirements, profile) = (world.requirements(), world.profile())
        let before = World.map(requirements, to: profile)
        for _ in 0..<6 {
            var more = profile
            world.addFact(to: &more)
            let after = World.map(requirements, to: more)
            #expect(after.coverage.score >= before.coverage.score)
        }
    }

    @Test(arguments: seeds)
    func thePostingsOwnWordsAsASkillListMoveLittle(_ seed: UInt64) {
        var world = GeneratedWorld(seed: seed)
        let (requirements, profile) = (world.requirements(), world.profile())
        var stuffed = profile
        stuffed.resume.skills.append(World.skills(requirements.flatMap { [$0.text] + $0.terms.map(\.text) }))
        let before = World.map(requirements, to: profile)
        let after = World.map(requirements, to: stuffed)
        #expect(after.coverage.score >= before.coverage.score)
        #expect(after.coverage.score - before.coverage.score <= 12)
        for (old, new) in zip(before.rows, after.rows) {
            #expect((new.status == .met) == (old.status == .met))
        }
    }

    @Test(arguments: seeds)
    func oneRunIsLikeTheNext(_ seed: UInt64) {
        var world = GeneratedWorld(seed: seed)
        let (requirements, profile) = (world.requirements(), world.profile())
        #expect(World.map(requirements, to: profile) == World.map(requirements, to: profile))
    }

    @Test(arguments: seeds)
    func aFactToldTwiceChangesNothing(_ seed: UInt64) {
        var world = GeneratedWorld(seed: seed)
        let (requirements, profile) = (world.requirements(), world.profile())
        var twice = profile
        for index in twice.resume.work.indices {
            twice.resume.work[index].highlights += profile.resume.work[index].highlights
        }
        let (before, after) = (World.map(requirements, to: profile), World.map(requirements, to: twice))
        #expect(before.rows == after.rows)
        #expect(before.coverage == after.coverage)
    }

    @Test(arguments: seeds)
    func rowsToConfirmAreOutsideTheScore(_ seed: UInt64) {
        var world = GeneratedWorld(seed: seed)
        let (requirements, profile) = (world.requirements(), world.profile())
        let mapping = World.map(requirements, to: profile)
        let scored = mapping.rows.filter { $0.status != .confirm }
        #expect(mapping.rows.allSatisfy { ($0.shown == nil) == ($0.status == .confirm) })
        #expect(World.map(scored.map(\.requirement), to: profile).coverage == mapping.coverage)
    }

    @Test(arguments: seeds)
    func costsOfWhatIsMissingReachAHundred(_ seed: UInt64) {
        var world = GeneratedWorld(seed: seed)
        let (requirements, profile) = (world.requirements().filter { !$0.terms.isEmpty }, world.profile())
        let mapping = World.map(requirements, to: profile)
        let coverage = mapping.coverage
        guard mapping.rows.contains(where: { $0.status != .confirm }) else { return }
        let reach = coverage.missing.reduce(coverage.score) { $0 + $1.cost }
        #expect(reach <= 100 + 0.05 * Double(coverage.missing.count + 1))
        #expect(reach >= 100 - 0.05 * Double(coverage.missing.count + 1))
    }

    @Test(arguments: seeds)
    func theOrderOfRequirementsDoesNotMatter(_ seed: UInt64) {
        var world = GeneratedWorld(seed: seed)
        let (requirements, profile) = (world.requirements(), world.profile())
        let forward = World.map(requirements, to: profile)
        let backward = World.map(requirements.reversed(), to: profile)
        #expect(forward.rows == backward.rows.reversed())
        #expect(abs(forward.coverage.score - backward.coverage.score) < 0.11)
    }

    @Test(arguments: seeds)
    func evidenceIsOfTheProfileAndNeverAClaimForWhatIsShown(_ seed: UInt64) {
        var world = GeneratedWorld(seed: seed)
        let mapping = World.map(world.requirements(), to: world.profile())
        for row in mapping.rows {
            for evidence in row.evidence + row.closest {
                #expect(mapping.facts[evidence.fact]?.text == evidence.quote)
                #expect(
                    mapping.facts[evidence.fact]?.isClaim
                        == (row.status == .declared && row.evidence.contains(evidence)))
            }
            #expect(row.status != .met || row.missing.isEmpty)
        }
    }
}
