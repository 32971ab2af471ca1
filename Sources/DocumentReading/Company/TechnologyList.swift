/// Lists within one line: `Go, Python (tooling), Terraform`.
enum TechnologyList {
    /// The members in bytes; a single range when the line is no list.
    static func ranges(in text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        let ranges = cut(bytes)
        if ranges.count > 1 { return ranges }
        let glued = gluedRanges(in: bytes)
        return glued.count > 2 ? glued : ranges
    }

    /// Cuts at commas and semicolons outside brackets.
    private static func cut(_ bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var depth = 0
        var start = 0
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
            case UInt8(ascii: ","), UInt8(ascii: ";"):
                guard depth == 0, index + 1 == bytes.count || bytes[index + 1].isSpace else { continue }
                append(start..<index, of: bytes, to: &ranges)
                start = index + 1
            default: break
            }
        }
        append(start..<bytes.count, of: bytes, to: &ranges)
        return ranges
    }

    private static func append(_ range: Range<Int>, of bytes: [UInt8], to ranges: inout [Range<Int>]) {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start].isSpace { start += 1 }
        while end > start, bytes[end - 1].isSpace { end -= 1 }
        for word in ["and ", "or "] where bytes[start..<end].starts(with: word.utf8) {
            start += word.utf8.count
        }
        if start < end { ranges.append(start..<end) }
    }

    /// Cuts where a capital follows a small letter, as when the frames around words got lost: `JavaKotlinPython`.
    private static func gluedRanges(in bytes: [UInt8]) -> [Range<Int>] {
        guard !bytes.contains(UInt8(ascii: ".")), !bytes.contains(.colon) else { return [] }
        var ranges: [Range<Int>] = []
        var start = 0
        for index in bytes.indices.dropFirst() where isSeam(bytes, index) && !isName(bytes, start, index) {
            ranges.append(start..<index)
            start = index
        }
        ranges.append(start..<bytes.count)
        return ranges
    }

    private static func isSeam(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard bytes[index].isUpper else { return false }
        if bytes[index - 1].isLower { return true }
        guard index >= 3, index + 4 < bytes.count else { return false }
        return bytes[index - 3..<index].allSatisfy(\.isUpper)
            && bytes[index + 1..<index + 5].allSatisfy(\.isLower)
    }

    /// Whether the capital at `index` stands within a name: `JavaScript`.
    private static func isName(_ bytes: [UInt8], _ start: Int, _ index: Int) -> Bool {
        names.contains { name in
            let parts = name.split(separator: " ")
            return bytes[start..<index].reversed().starts(with: parts[0].utf8.reversed())
                && bytes[index...].starts(with: parts[1].utf8)
        }
    }

    private static let names = [
        "Java Script", "Type Script", "Coffee Script", "Postgre SQL", "My SQL", "No SQL", "Graph QL",
        "Tensor Flow", "Py Torch",
        "Git Hub", "Git Lab", "Dev Ops", "Mongo DB", "Dynamo DB", "Power Point", "Power Shell", "Linked In",
        "Num Py",
        "Sci Py", "Fast API", "Rabbit MQ", "Big Query", "Cloud Formation", "Hub Spot", "Word Press",
        "Share Point", "Click House",
        "Cockroach DB", "Open CV", "Open GL", "Open AI", "Swift UI", "Web RTC", "Maria DB", "Influx DB",
        "Auto CAD",
    ]
}
