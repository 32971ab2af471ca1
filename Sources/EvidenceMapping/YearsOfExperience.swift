import CareerModel
import Terminology
import TextAnalysis

/// Adds up the time of the jobs that show what a requirement asks.
struct YearsOfExperience: Sendable {
    /// The day that ends what goes on.
    let today: PartialDate

    /// Years, and the jobs that make them, longest first.
    struct Total: Sendable {
        /// Years, from whole months.
        var years: Double
        /// The job facts that were counted.
        var jobs: [IndexedFact]
    }

    /// The merged time of the jobs for which `shows` holds for the job itself or any fact that belongs to it.
    ///
    /// A story counts for the job it belongs to, not for its own span.
    func total(in facts: [IndexedFact], showing shows: (IndexedFact) -> Bool) -> Total {
        var paths: Set<String> = []
        var keyed: Set<JobKey> = []
        for fact in facts where shows(fact) {
            if fact.fact.kind == .job { paths.insert(fact.fact.path) }
            if let parent = fact.fact.parent { paths.insert(parent) }
            if fact.fact.kind == .story, fact.fact.place != nil { keyed.insert(JobKey(fact.fact)) }
        }
        let jobs = facts.filter { fact in
            fact.fact.kind == .job && (paths.contains(fact.fact.path) || keyed.contains(JobKey(fact.fact)))
        }
        let months = DateSpan.mergedMonths(jobs.map(\.fact.span), today: today)
        return Total(years: Double(months) / 12, jobs: jobs.sorted { length($0) > length($1) })
    }

    private func length(_ fact: IndexedFact) -> Int { fact.fact.span.months(today: today)?.count ?? 0 }

    private struct JobKey: Hashable {
        var place: String?
        var role: String?

        init(_ fact: Fact) {
            place = fact.place
            role = fact.role
        }
    }
}
