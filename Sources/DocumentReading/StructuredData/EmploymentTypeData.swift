/// The kinds of employment that schema.org names, put into words.
enum EmploymentTypeData {
    /// `Full-time, Contract`; words that schema.org does not name stay as they are.
    static func words(_ node: JSONNode?) -> DataText? {
        let kinds = (node?.elements ?? []).prefix(10).compactMap(\.text).flatMap { text in
            text.text.utf8.split(separator: UInt8(ascii: ",")).compactMap { part in
                DataText(tidying: String(decoding: Array(part), as: UTF8.self), offset: text.offset)
            }
        }
        return DataText.joined(
            kinds.map { DataText(names[$0.text.uppercased()] ?? $0.text, offset: $0.offset) }, separator: ", "
        )
    }

    private static let names = [
        "FULL_TIME": "Full-time", "PART_TIME": "Part-time", "CONTRACTOR": "Contract", "CONTRACT": "Contract",
        "TEMPORARY": "Temporary", "INTERN": "Internship", "INTERNSHIP": "Internship",
        "VOLUNTEER": "Volunteer", "PER_DIEM": "Per diem", "FULLTIME": "Full-time", "PARTTIME": "Part-time",
        "PERMANENT": "Permanent",
    ]
}
