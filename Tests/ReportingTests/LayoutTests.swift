import CareerModel
import Testing

@testable import Reporting

@Suite struct LayoutTests {
    static let widths = [0, 40, 60, 69, 70, 80, 120, 400]

    @Test(arguments: NamedReport.all) func fitsItsWidth(_ named: NamedReport) {
        for width in Self.widths {
            let lines = named.report.render(.text, style: ReportStyle(width: width)).split(
                separator: "\n", omittingEmptySubsequences: false)
            let limit = min(max(width, 40), 120)
            for line in lines { #expect(DisplayWidth.of(String(line)) <= limit, "\(line)") }
        }
    }

    @Test(arguments: NamedReport.all + ReportTextTests.emptyReports) func isTidy(_ named: NamedReport) {
        for format in ReportFormat.allCases {
            for width in [40, 80] {
                let text = named.report.render(format, style: ReportStyle(width: width, color: width == 80))
                #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
                #expect(!text.contains("\n\n\n"))
                #expect(!text.contains(" \n"))
                #expect(!text.hasPrefix("\n"))
            }
        }
    }

    @Test(arguments: NamedReport.all) func coloursOnlyWhenAsked(_ named: NamedReport) {
        let plain = named.report.render(.text, style: ReportStyle(width: 80))
        let colored = named.report.render(.text, style: ReportStyle(width: 80, color: true))
        #expect(!plain.utf8.contains(0x1B))
        #expect(colored.utf8.contains(0x1B))
        #expect(Self.withoutColor(colored) == plain)
        #expect(!named.report.render(.markdown, style: ReportStyle(color: true)).utf8.contains(0x1B))
        #expect(!named.report.render(.json, style: ReportStyle(color: true)).utf8.contains(0x1B))
    }

    static func withoutColor(_ text: String) -> String {
        var bytes: [UInt8] = []
        var skips = false
        for byte in text.utf8 {
            if byte == 0x1B { skips = true }
            if !skips { bytes.append(byte) }
            if byte == UInt8(ascii: "m") { skips = false }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
