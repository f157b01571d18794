using Attribution.Domain.Labels;

namespace Attribution.Server.Identity;

/// <summary>A local account. <paramref name="Name"/> is lower case, 2–64 characters of a–z, 0–9, dot, dash, underscore.</summary>
internal sealed record Account(string Name, string UnitId, IReadOnlyList<string> Roles, bool Disabled, int FailedSignIns, DateTimeOffset? LockedUntil)
{
    /// <summary>The clearance that it was given; null: the one of its roles.</summary>
    public Classification? GivenClearance { get; init; }

    /// <summary>Compartments that it was let into.</summary>
    public TokenSet Compartments { get; init; } = TokenSet.Empty;

    /// <summary>A tool's account: no password opens it, tokens alone.</summary>
    public bool IsService { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Last time that somebody signed in; null: never. Tokens do not count.</summary>
    public DateTimeOffset? LastSignInAt { get; init; }

    /// <summary>Highest classification that it may read.</summary>
    public Classification Clearance => GivenClearance ?? ClearanceOf(Roles);

    /// <summary>The clearance that roles bring with them.</summary>
    public static Classification ClearanceOf(IReadOnlyList<string> roles) =>
        roles.Contains("desk-officer") || roles.Contains("supervisor") ? Classification.Restricted
        : roles.Contains("analyst") ? Classification.ForOfficialUseOnly
        : Classification.None;
}
