import Foundation
import Tailor
import Testing

/// What a draft says of the person stands in the facts that it names.
@Suite struct DraftTruthTests {
    /// A profile and a posting, as paths.
    struct Pair: Sendable, CustomTestStringConvertible {
        var profile: String
        var job: String
        var testDescription: String {
            "\(profile.split(separator: "/").last ?? "") × \(job.split(separator: "/").last ?? "")"
        }
    }

    static let examples = [
        "larkspur-ml-scientist", "riverside-nurse", "kitchen-sous-chef.txt", "field-electrician.txt",
    ]
    .map { Pair(profile: "\(Repository.root)/profiles/mara-lindqvist", job: "\(Repository.root)/jobs/\($0)") }

    static let shared = SharedData.folder

    /// Real résumés against real postings, where the shared data is there.
    static let real: [Pair] = {
        guard let shared else { return [] }
        let resumes =
            (try? FileManager.default.contentsOfDirectory(atPath: "\(shared)/data/resumes"))?.sorted() ?? []
        let postings =
            (try? FileManager.default.contentsOfDirectory(atPath: "\(shared)/gold/dev/text"))?.sorted() ?? []
        return resumes.enumerated().compactMap { index, resume in
            guard !postings.isEmpty else { return nil }
            let posting = postings[index % postings.count]
            return Pair(
                profile: "\(shared)/data/resumes/\(resume)", job: "\(shared)/gold/dev/text/\(posting)")
        }
    }()

    @Test(arguments: examples) func examplesAreTrueAndClean(_ pair: Pair) throws { try check(pair) }

    @Test(.enabled(if: shared != nil, "the shared data is not there"), arguments: real)
    func realPairsAreTrueAndClean(_ pair: Pair) throws {
        do {
            try check(pair, strict: false)
        } catch let failure as Failure {
            #expect(failure.kind == .data, "\(failure)")
        }
    }

    private func check(_ pair: Pair, strict: Bool = true) throws {
        let day = try #require(PartialDate(iso: "2025-09-22"))
        let workspace = Workspace(fileSystem: DiskFileSystem(), today: day, standardInput: { [] })
        let job = try workspace.job(at: pair.job)
        let profile = try workspace.profile(at: pair.profile)
        let mapping = workspace.mapping(of: job, to: profile)
        let letter = try workspace.letter(for: job, mapping: mapping, profile: profile)
        let points = try workspace.points(for: job, mapping: mapping, profile: profile)
        let sentences = letter.paragraphs.flatMap(\.sentences)
        #expect(!sentences.isEmpty)
        #expect(Set(sentences.map(\.text)).count == sentences.count)
        for sentence in sentences + points.flatMap(\.sentences) {
            let unknown = unsupported(sentence, mapping)
            #expect(unknown.isEmpty, "\(unknown) in: \(sentence.text)")
            let defects = strict ? DraftLint.defects(in: sentence.text) : []
            #expect(defects.isEmpty, "\(defects) in: \(sentence.text)")
        }
        let bodies = letter.paragraphs.filter { $0.role == .evidence }.flatMap(\.sentences)
        for sentence in bodies where sentence.text.hasPrefix("I ") || sentence.text.contains(", I ") {
            #expect(!sentence.provenance.facts.isEmpty, "no fact for: \(sentence.text)")
        }
    }

    /// The numbers of a sentence that neither its facts nor the requirements that it answers have.
    private func unsupported(_ sentence: LetterDraft.Sentence, _ mapping: Mapping) -> [String] {
        let requirements = mapping.rows.map(\.requirement).filter {
            sentence.provenance.requirements.contains($0.id)
        }
        guard !sentence.provenance.facts.isEmpty else { return [] }
        var ground = requirements.map(\.text).joined(separator: " ")
        for path in sentence.provenance.facts {
            guard let fact = mapping.facts[path] else { return ["no fact \(path)"] }
            let dates = [fact.span.start, fact.span.end].compactMap { $0?.description }
            ground += " " + ([fact.text, fact.place ?? "", fact.role ?? ""] + dates).joined(separator: " ")
        }
        // Years are added up from the dates of jobs, by the mapping.
        let years = mapping.rows.compactMap(\.years).map { String(Int($0)) }
        let known = Set(numbers(in: ground) + years)
        return numbers(in: sentence.text).filter { !known.contains($0) }
    }

    private func numbers(in text: String) -> [String] {
        text.split { !$0.isNumber && $0 != "." && $0 != "," }
            .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: ".,")) }
            .filter { $0.contains(where: \.isNumber) }
    }
}
