using Attribution.Domain.Labels;

namespace Attribution.Server.Identity;

/// <summary>What of an account is to be changed; null: it stays as it is.</summary>
internal sealed record AccountChange
{
    /// <summary>All its roles from now on.</summary>
    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>Highest classification that it may read.</summary>
    public Classification? Clearance { get; init; }

    /// <summary>All compartments that it is let into.</summary>
    public TokenSet? Compartments { get; init; }

    /// <summary>Whether it is shut.</summary>
    public bool? Disabled { get; init; }
}
