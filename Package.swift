// swift-tools-version: 6.0
import PackageDescription

// The dependency lists below are the architecture: a floor of four rooms that know no stage,
// five stages side by side that never import one another, and one façade that composes them.
let floor: [Target.Dependency] = ["CareerModel", "TextAnalysis"]

let package = Package(
    name: "tailor",
    products: [
        .executable(name: "tailor", targets: ["TailorTool"]),
        .executable(name: "training", targets: ["Training"]),
        .executable(name: "benchmarks", targets: ["Benchmarks"]),
        .library(name: "Tailor", targets: ["Tailor"]),
        .library(name: "TemplateEngine", targets: ["TemplateEngine"]),
    ],
    dependencies: [],
    targets: [
        .target(name: "CareerModel"),
        .target(name: "TextAnalysis"),
        .target(name: "Terminology", dependencies: ["TextAnalysis"]),
        .target(name: "TemplateEngine"),

        .target(name: "DocumentReading", dependencies: floor),
        .target(name: "RequirementExtraction", dependencies: floor + ["Terminology"]),
        .target(name: "EvidenceMapping", dependencies: floor + ["Terminology"]),
        .target(name: "Drafting", dependencies: floor + ["Terminology", "TemplateEngine"]),
        .target(name: "Reporting", dependencies: floor),
        .target(
            name: "Templates",
            path: "templates",
            resources: [
                .embedInCode("letter.md.mustache"),
                .embedInCode("letter.txt.mustache"),
                .embedInCode("phrases.en.txt"),
            ]
        ),

        .target(
            name: "Tailor",
            dependencies: floor + [
                "Terminology", "TemplateEngine", "DocumentReading", "RequirementExtraction",
                "EvidenceMapping",
                "Drafting", "Reporting", "Templates",
            ]
        ),
        .target(
            name: "Corpora",
            dependencies: floor + ["Terminology", "DocumentReading", "RequirementExtraction"]),
        .target(name: "TailorCommand", dependencies: ["Tailor"]),
        .executableTarget(name: "TailorTool", dependencies: ["TailorCommand"]),
        .executableTarget(
            name: "Training",
            dependencies: floor + ["Terminology", "DocumentReading", "RequirementExtraction", "Corpora"],
            exclude: ["Labels/postings.labels"]
        ),
        .executableTarget(
            name: "Benchmarks",
            dependencies: floor + ["Terminology", "DocumentReading", "RequirementExtraction", "Corpora"]
        ),

        .testTarget(name: "CareerModelTests", dependencies: ["CareerModel"]),
        .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"]),
        .testTarget(name: "TerminologyTests", dependencies: ["Terminology", "TextAnalysis"]),
        .testTarget(name: "CorporaTests", dependencies: ["Corpora", "CareerModel", "DocumentReading"]),
        .testTarget(name: "TemplateEngineTests", dependencies: ["TemplateEngine"]),
        .testTarget(name: "DocumentReadingTests", dependencies: ["DocumentReading", "CareerModel"]),
        .testTarget(
            name: "RequirementExtractionTests",
            dependencies: [
                "RequirementExtraction", "CareerModel", "TextAnalysis", "Terminology", "DocumentReading",
            ]),
        .testTarget(
            name: "EvidenceMappingTests",
            dependencies: ["EvidenceMapping", "CareerModel", "TextAnalysis", "Terminology"]),
        .testTarget(
            name: "DraftingTests",
            dependencies: ["Drafting", "CareerModel", "TextAnalysis", "Terminology", "TemplateEngine"]),
        .testTarget(name: "ReportingTests", dependencies: ["Reporting", "CareerModel"]),
        .testTarget(name: "TailorTests", dependencies: ["Tailor", "TailorCommand"]),
        .testTarget(name: "TailorCommandTests", dependencies: ["TailorCommand", "Tailor"]),
    ],
    swiftLanguageModes: [.v6]
)
