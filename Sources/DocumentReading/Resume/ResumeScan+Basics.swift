import CareerModel

/// Name, contact and where the person lives.
extension ResumeScan {
    mutating func basics(of root: inout ResumeObject) -> Resume.Basics {
        var basics = Resume.Basics()
        guard let (node, path) = take("basics", of: &root) else {
            warnNameless(root.node)
            return basics
        }
        locate(path, node)
        guard case .object(let members) = node.value else {
            mismatch(node, path, expected: "an object", hint: "write it as { \"name\": \"…\" }")
            return basics
        }
        var object = ResumeObject(path: path, node: node, members: members)
        basics.name = text("name", of: &object) ?? nameInParts(of: &object) ?? ""
        basics.label = text("label", or: ["headline", "title"], of: &object)
        basics.email = text("email", of: &object)
        basics.phone = text("phone", of: &object)
        basics.url = url(of: &object)
        basics.summary = text("summary", or: ["about", "bio"], isProse: true, of: &object)
        basics.location = location(of: &object)
        basics.profiles = networkProfiles(of: &object)
        if let picture = object.rest.first(where: { $0.key == "picture" }) {
            noteOldName("picture", for: "image", in: object, picture.node)
        }
        keepRest(of: object)
        if basics.name.isEmpty { warnNameless(node) }
        return basics
    }

    /// First and last name joined.
    private mutating func nameInParts(of basics: inout ResumeObject) -> String? {
        let keys = ["firstName", "lastName"].filter { basics.has($0) }
        let parts = keys.compactMap { text($0, of: &basics) }
        guard !parts.isEmpty else { return nil }
        let name = parts.joined(separator: " ")
        let read = keys.map { "`\(basics.path(of: $0))`" }.joined(separator: " and ")
        warn(
            basics.node, "\(read) \(keys.count == 1 ? "is" : "are") read as the name",
            hint: "write \"name\": \(FoldedText.quoted(name))")
        locate(basics.path(of: "name"), basics.node)
        return name
    }

    private mutating func warnNameless(_ node: JSONNode) {
        warn(node, "the résumé gives no name", hint: "write it in basics.name")
    }

    private mutating func location(of basics: inout ResumeObject) -> Resume.Location {
        var location = Resume.Location()
        guard let (node, path) = take("location", of: &basics) else { return location }
        locate(path, node)
        switch node.value {
        case .object(let members):
            var object = ResumeObject(path: path, node: node, members: members)
            location.address = text("address", of: &object)
            location.postalCode = text("postalCode", or: ["zip", "zipCode", "postcode"], of: &object)
            location.city = text("city", of: &object)
            location.region = text("region", or: ["state"], of: &object)
            location.countryCode = text("countryCode", or: ["country"], of: &object)
            keepRest(of: object)
        case .string(let text):
            warn(
                node, "\(path): expected an object, found a string",
                hint: "write it as { \"city\": \"…\", \"countryCode\": \"…\" }")
            let parts = LooseList.words(text)
            location.city = parts.first
            location.region =
                parts.count > 1 ? parts[1..<max(2, parts.count - 1)].joined(separator: ", ") : nil
            location.countryCode = parts.count > 2 ? parts.last : nil
        default: mismatch(node, path, expected: "an object", hint: "write it as { \"city\": \"…\" }")
        }
        return location
    }

    private mutating func networkProfiles(of basics: inout ResumeObject) -> [Resume.NetworkProfile] {
        guard let (node, path) = take("profiles", of: &basics) else { return [] }
        guard case .array(let elements) = node.value else {
            mismatch(
                node, path, expected: "a list of objects",
                hint: "write it as [{ \"network\": \"…\", \"url\": \"…\" }]")
            return []
        }
        return elements.enumerated().compactMap { index, element in
            let place = "\(path)[\(index)]"
            switch element.value {
            case .null: return nil
            case .object(let members):
                var object = ResumeObject(path: place, node: element, members: members)
                var profile = Resume.NetworkProfile()
                profile.network = text("network", of: &object)
                profile.username = text("username", of: &object)
                profile.url = url(of: &object)
                keepRest(of: object)
                return profile
            case .string(let address):
                warn(
                    element, "\(place): expected an object, found a string",
                    hint: "write it as { \"url\": \"…\" }")
                var profile = Resume.NetworkProfile()
                profile.url = FoldedText.of(address)
                return profile
            default:
                mismatch(
                    element, place, expected: "an object",
                    hint: "write it as { \"network\": \"…\", \"url\": \"…\" }")
                return nil
            }
        }
    }
}
