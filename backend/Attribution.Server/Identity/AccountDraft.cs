using Attribution.Domain.Labels;

namespace Attribution.Server.Identity;

/// <summary>An account to be made.</summary>
/// <param name="Name">Its name.</param>
/// <param name="UnitId">Its unit.</param>
/// <param name="Roles">Roles; what no role gives is denied.</param>
internal sealed record AccountDraft(string Name, string UnitId, IReadOnlyList<string> Roles)
{
    /// <summary>Highest classification that it may read; null: the one of its roles.</summary>
    public Classification? Clearance { get; init; }

    /// <summary>Compartments that it is let into; null: none.</summary>
    public TokenSet? Compartments { get; init; }

    /// <summary>A tool's account, opened by tokens alone.</summary>
    public bool IsService { get; init; }
}
