using Attribution.Domain.Kinds;

namespace Attribution.Domain.Relationships;

/// <summary>One relationship type: its stored number, its STIX name and its words in both directions ("uses", "used by").</summary>
public sealed record RelationshipDefinition(RelationshipType Type, string StixName, string Label, string InverseLabel)
{
    /// <summary>The allowed ends; empty means any.</summary>
    public IReadOnlyList<RelationshipEnds> Ends { get; init; } = [];

    /// <summary>Both ends must be of one identity family (derived-from, duplicate-of, revoked-by).</summary>
    public bool IsWithinFamily { get; init; }

    /// <summary>Reads the same from both ends, such as related-to.</summary>
    public bool IsSymmetric => Label == InverseLabel;

    /// <summary>The GraphQL enum value, such as <c>ATTRIBUTED_TO</c>.</summary>
    public string EnumName => field ??= PropertyNaming.ToUpperSnake(Type.ToString());

    /// <summary>Whether the tables know it between these kinds; a claim outside them is kept and reported, never refused.</summary>
    public bool Allows(Kind from, Kind to) => IsWithinFamily
        ? KindRegistry.Of(from).IdentityFamily == KindRegistry.Of(to).IdentityFamily
        : Ends.Count == 0 || Ends.Any(ends => ends.From.Contains(from) && ends.To.Contains(to));
}
