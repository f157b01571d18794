namespace Attribution.Domain.Labels;

/// <summary>Who reads, and under which rights and purpose: everything of a caller that the visibility predicate looks at.</summary>
public sealed record Reader
{
    /// <summary>Account name, lower case.</summary>
    public required string Account { get; init; }

    /// <summary>The account's unit.</summary>
    public required string UnitId { get; init; }

    /// <summary>Every audience token the reader answers to: his account, unit, countries, regions, groups, and <c>everyone</c>.</summary>
    public required TokenSet Tokens { get; init; }

    /// <summary>Highest classification he may read.</summary>
    public Classification Clearance { get; init; } = Classification.None;

    /// <summary>Compartments he was let into.</summary>
    public TokenSet Compartments { get; init; } = TokenSet.Empty;

    /// <summary>What break-glass opens to him for a while; null: nothing.</summary>
    public OpenedLabels? Opened { get; init; }

    /// <summary>The purpose of this session, from the list of the framework in force; null until one is chosen.</summary>
    public string? Purpose { get; init; }
}
