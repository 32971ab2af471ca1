/// Choosing the runs of a page that are its content.
enum HTMLSelection {
    /// The runs of the main part or the articles when they hold enough; furniture only when there is nothing else.
    static func content(of runs: [HTMLRun]) -> [HTMLRun] {
        let plain = runs.filter { $0.region.isDisjoint(with: [.furniture, .namedFurniture]) }
        let unnamed = runs.filter { !$0.region.contains(.furniture) }
        let total = size(unnamed)
        var chosen = plain
        if size(plain) * 6 < total { chosen = unnamed }
        if chosen.isEmpty { chosen = runs }
        for region in [HTMLRun.Region.main, .article] {
            let part = chosen.filter { $0.region.contains(region) }
            if size(part) * 5 >= size(chosen) * 2, size(part) > 200 { return part }
        }
        return chosen
    }

    private static func size(_ runs: [HTMLRun]) -> Int {
        runs.reduce(0) { $0 + $1.text.count }
    }
}
