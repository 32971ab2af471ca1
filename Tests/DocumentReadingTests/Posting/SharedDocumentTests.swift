import CareerModel
import DocumentReading
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Real documents that stand beside the checkout and are no part of it.
enum SharedDocuments {
    static let folder: String? = {
        let given = ProcessInfo.processInfo.environment["TAILOR_SHARED"]
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let found = given ?? "/\(root)/../shared"
        return FileManager.default.fileExists(atPath: found + "/seeds") ? found : nil
    }()

    static func text(_ path: String) throws -> SourceText {
        let folder = try #require(Self.folder)
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)"))
        return try SourceText.decode(bytes: Array(data), path: path)
    }

    static func names(in path: String) throws -> [String] {
        let folder = try #require(Self.folder)
        return try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)").sorted()
    }
}

@Suite(.enabled(if: SharedDocuments.folder != nil, "no ../shared beside the checkout"))
struct SharedDocumentTests {
    /// One of the five documents, in the order of their names.
    private func seed(_ place: Int) throws -> SourceText {
        let names = try SharedDocuments.names(in: "seeds")
        return try SharedDocuments.text("seeds/\(try #require(names.dropFirst(place).first))")
    }

    @Test func readsTheCompanyProfile() throws {
        let company = try CompanyReader.read(try seed(0)).company
        #expect(company.name.utf8.count == 7)
        #expect(company.facts(on: .value).count == 10)
        #expect(company.facts(on: .technology).count == 19)
        #expect(company.facts(on: .news).count == 5)
        #expect(company.facts(on: .experience).count == 8)
        #expect(company.facts(on: .culture).count == 6)
        #expect(company.facts(on: .preparation).filter { $0.text.contains(" | ") }.count == 6)
        #expect(company.facts.map(\.location) == company.facts.map(\.location).sorted())
    }

    @Test func readsTheOtherCompanyPages() throws {
        for place in [1, 2, 4] {
            let read = try CompanyReader.read(try seed(place))
            #expect(!read.company.name.isEmpty)
            #expect(read.company.facts.count > 30)
            #expect(read.problems.isEmpty)
        }
    }

    @Test func readsTheApplicationDocument() throws {
        let reading = try PostingReader.read(try seed(3))
        let application = try #require(reading.application)
        #expect(reading.document.blocks.count == 25)
        #expect(
            reading.document.fields.map(\.name) == [
                .employer, .title, .salary, .postedOn, .requisitionID, .team, .workplace,
            ])
        #expect(application.status == "PENDING")
        #expect(application.date?.description == "2025-05-07")
        #expect(
            application.connections.map(\.topic) == [
                .uses, .experience, .duration, .impact, .feature, .interest,
            ])
        #expect(application.wishes.filter { $0.purpose == .skill }.count == 6)
        #expect(application.wishes.filter { $0.purpose == .resume }.count == 5)
        #expect(application.wishes.filter { $0.purpose == .highlight }.count == 8)
        #expect(application.wishes.filter { $0.purpose == .letter }.count == 4)
        #expect(application.companyFacts.count == 4)
        #expect(reading.problems.isEmpty)
    }

    @Test func readsHeadingsWithBrokenEmoji() throws {
        let blocks = try PostingReader.read(try seed(4)).document.blocks
        let headings = blocks.filter { block in
            if case .heading(let level) = block.kind { return level < 7 }
            return false
        }
        #expect(headings.count > 20)
        #expect(headings.allSatisfy { $0.text.utf8.allSatisfy { $0 < 0x80 } })
    }

    @Test func readsEveryRealPosting() throws {
        for folder in ["gold/dev/text", "gold/train/text"] {
            for name in try SharedDocuments.names(in: folder) {
                let text = try SharedDocuments.text("\(folder)/\(name)")
                let reading = try PostingReader.read(text)
                #expect(!reading.document.blocks.isEmpty, "\(name)")
                OriginCheck.expectTrue(reading.document.blocks, in: text)
            }
        }
    }
}
