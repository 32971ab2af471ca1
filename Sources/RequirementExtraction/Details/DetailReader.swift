import CareerModel
import TextAnalysis

/// Reads what a posting says of the job beside its requirements: from its fields first, then labels, then prose.
enum DetailReader {
    /// The details of a posting.
    static func details(of document: PostingDocument) -> PostingDetails {
        details(of: document, passages: document.blocks.map { Passage($0.text) })
    }

    /// The details of a posting of which the blocks are cut into tokens already, one passage each.
    static func details(of document: PostingDocument, passages: [Passage]) -> PostingDetails {
        let view = DetailView(document, passages)
        var details = PostingDetails()
        details.title = TitleReader.title(view)
        details.employer = EmployerReader.employer(view)
        details.location =
            view.value(.location).flatMap { WorkWords.isWorkplaceAlone($0) ? nil : $0 }
            ?? view.pageTitle?.place
        details.team = view.value(.team)
        details.employmentType = WorkWords.employmentType(view)
        details.workplace = WorkWords.workplace(view)
        details.salary = SalaryReader.salary(view)
        details.postedOn = view.value(.postedOn).flatMap(DateReader.date)
        details.deadline = view.value(.deadline).flatMap(DateReader.date)
        details.requisitionID = view.value(.requisitionID)
        details.language = LanguageGuesser.language(of: view.passages)
        return details
    }
}
