import CareerModel
import Testing

@testable import Drafting

@Suite struct BulletChoiceTests {
    private func draft(_ world: World) throws -> BulletDraft {
        BulletChoice(context: try world.context).draft()
    }

    @Test func linesThatAnswerComeFirstAndOthersAreDroppedWithAReason() throws {
        var world = World()
        world.addJob(
            "Engineer", at: "Acme", from: "2020",
            ["Sorted the mail.", "Ran k8s for 12 teams.", "Moved Postgres to new disks."])
        world.addRow("Kubernetes", hard: ["Kubernetes"], facts: ["work[0].highlights[1]"])
        world.addRow("PostgreSQL", .preferred, hard: ["PostgreSQL"], facts: ["work[0].highlights[2]"])
        let group = try #require(try draft(world).groups.first)
        #expect(group.bullets.map(\.original) == ["Ran k8s for 12 teams.", "Moved Postgres to new disks."])
        #expect(group.dropped.map(\.fact) == ["work[0].highlights[0]"])
        #expect(group.dropped.first?.reason == "answers nothing that the posting asks")
        #expect(group.dates == "2020 – present")
    }

    @Test func namesFollowThePosting() throws {
        var world = World()
        world.addJob("Engineer", at: "Acme", from: "2020", ["Ran k8s for 12 teams."])
        world.addRow("Kubernetes", hard: ["Kubernetes"], facts: ["work[0].highlights[0]"])
        let bullet = try #require(try draft(world).groups.first?.bullets.first)
        #expect(bullet.text == "Ran Kubernetes for 12 teams.")
        #expect(bullet.changes == ["k8s → Kubernetes"])
    }

    @Test func activitiesKeepThePersonsWords() throws {
        var world = World()
        world.addJob("Planner", at: "Acme", from: "2020", ["Spent a year forecasting demand by hand."])
        world.addRow("Demand forecasting", hard: ["demand forecasting"], facts: ["work[0].highlights[0]"])
        let bullet = try #require(try draft(world).groups.first?.bullets.first)
        #expect(bullet.text == bullet.original)
    }

    @Test func everyJobKeepsALine() throws {
        var world = World()
        world.addJob("Clerk", at: "Oat", from: "2018", to: "2019", ["Sorted the mail.", "Opened the door."])
        #expect(try draft(world).groups.first?.bullets.map(\.original) == ["Sorted the mail."])
    }

    @Test func linesThatAnswerSomethingNewComeBeforeMoreOfTheSame() throws {
        var world = World()
        world.addJob(
            "Engineer", at: "Acme", from: "2020",
            ["Ran Python.", "Ran Python again.", "Moved Postgres to new disks."])
        world.addRow("Python", hard: ["Python"], facts: ["work[0].highlights[0]", "work[0].highlights[1]"])
        world.addRow("Postgres", hard: ["PostgreSQL"], facts: ["work[0].highlights[2]"], strength: 0.7)
        let bullets = try draft(world).groups.first?.bullets.map(\.original)
        #expect(bullets == ["Ran Python.", "Moved Postgres to new disks.", "Ran Python again."])
    }
}
