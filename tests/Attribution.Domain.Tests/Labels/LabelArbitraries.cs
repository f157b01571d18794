using Attribution.Domain.Labels;

namespace Attribution.Domain.Tests.Labels;

/// <summary>Labels and readers over a small world, so that random ones meet often.</summary>
internal static class LabelArbitraries
{
    private static readonly string[] Units = ["PL-CYB", "RO-CYB", "REG-CE", "DE-CYB"];
    private static readonly string[] Tokens = ["everyone", "unit:PL-CYB", "unit:RO-CYB", "country:PL", "group:taskforce", "account:pl.analyst1", "region:REG-CE"];
    private static readonly string[] Compartments = ["alpha", "beta"];
    private static readonly string[] Purposes = ["any", "inform an investigation", "border management"];

    public static HandlingLabel Label(Random random) => new()
    {
        Audience = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Rule(random))],
        Tlp = (Tlp)random.Next(5),
        Pap = (Pap)random.Next(4),
        Classification = (Classification)random.Next(4),
        HandlingCodes = (HandlingCodes)random.Next(16),
        Compartments = Some(random, Compartments),
        Purposes = Some(random, Purposes),
        Status = (LabelStatus)random.Next(4),
        ExpiresAt = random.Next(3) == 0 ? null : new DateTimeOffset(2026, random.Next(1, 13), random.Next(1, 28), 0, 0, 0, TimeSpan.Zero),
    };

    public static Reader Reader(Random random) => new()
    {
        Account = random.Next(2) == 0 ? "pl.analyst1" : "other",
        UnitId = Units[random.Next(Units.Length)],
        Tokens = Some(random, Tokens),
        Clearance = (Classification)random.Next(4),
        Compartments = Some(random, Compartments),
        Purpose = random.Next(2) == 0 ? null : Purposes[random.Next(1, 3)],
    };

    private static AudienceRule Rule(Random random) =>
        new(TokenSet.Of(Units[random.Next(Units.Length)]), Some(random, Tokens), random.Next(3) == 0 ? Some(random, Tokens) : TokenSet.Empty, random.Next(4) == 0);

    private static TokenSet Some(Random random, string[] from) => TokenSet.Of(from.Where(_ => random.Next(2) == 0));
}
