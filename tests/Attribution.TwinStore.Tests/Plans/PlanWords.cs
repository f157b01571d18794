using Attribution.Domain.Kinds;

namespace Attribution.TwinStore.Tests.Plans;

/// <summary>Few words, so that names of hidden and of visible things collide, begin alike and contain each other.</summary>
internal static class PlanWords
{
    /// <summary>Sources that every unit has under these names; "feed" alone is known to all.</summary>
    public static readonly IReadOnlyList<string> SourceNames = ["feed", "informant", "partner"];

    public static readonly IReadOnlyList<string> First = ["Quiet", "Fancy", "Grizzly", "Night", "Amber", "Żółty", "UNC", "Black"];

    public static readonly IReadOnlyList<string> Second = ["Heron", "Bear", "Bears", "Spider", "Loader", "Kit", "1878"];

    public static readonly IReadOnlyList<string> Domains = ["one.example", "two.example", "mail.one.example", "c2.three.example", "four.example"];

    public static readonly IReadOnlyList<string> Addresses = ["192.0.2.1", "192.0.2.7", "198.51.100.9", "203.0.113.5"];

    public static readonly IReadOnlyList<string> Wallets = ["bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"];

    public static readonly IReadOnlyList<string> References = ["PL-1/26", "RO-2/26", "K-7", "K-8", "K-9"];

    /// <summary>Kinds of things with names, groups first; joined by decision within a family.</summary>
    public static readonly IReadOnlyList<Kind> NamedKinds =
        [Kind.ThreatActor, Kind.IntrusionSet, Kind.Malware, Kind.Tool, Kind.AttackPattern, Kind.Campaign, Kind.Infrastructure, Kind.Identity, Kind.Report, Kind.Vulnerability, Kind.Location, Kind.Custom];

    public static string Name(PlanDice dice) => $"{dice.Pick(First)} {dice.Pick(Second)}";
}
