/// A posting as it was read: its lines, and the fields that its structure names, not yet interpreted.
public struct PostingDocument: Hashable, Sendable {
    /// A labelled value, such as a heading `Position` with a line below it, `Job ID: 4711`, or a page's title.
    public struct Field: Hashable, Sendable {
        /// What the structure says the value is.
        public enum Name: String, Hashable, Sendable, CaseIterable {
            /// The role's title.
            case title
            /// The hiring organisation.
            case employer
            /// Where the work is.
            case location
            /// Full-time, contract and the like.
            case employmentType
            /// Remote, hybrid or on site.
            case workplace
            /// Pay.
            case salary
            /// When it was posted.
            case postedOn
            /// Until when one may apply.
            case deadline
            /// The employer's number for it.
            case requisitionID
            /// The team or department.
            case team
            /// The page it came from.
            case url
            /// The title of the page, which often holds title and employer together.
            case pageTitle
        }

        /// What it is.
        public var name: Name
        /// The value as written.
        public var value: String
        /// Where it stands.
        public var location: SourceLocation

        /// Makes a field.
        public init(name: Name, value: String, location: SourceLocation) {
            self.name = name
            self.value = value
            self.location = location
        }
    }

    /// The file, as the user named it.
    public var path: String
    /// Labelled values in the order of the file.
    public var fields: [Field]
    /// The posting's own lines.
    public var blocks: [TextBlock]

    /// Makes a document.
    public init(path: String, fields: [Field] = [], blocks: [TextBlock] = []) {
        self.path = path
        self.fields = fields
        self.blocks = blocks
    }
}
