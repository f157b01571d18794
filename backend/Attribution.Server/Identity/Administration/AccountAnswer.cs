using Attribution.Domain.Labels;

namespace Attribution.Server.Identity.Administration;

/// <summary>An account as the administrator of its unit sees it; of its compartments those that he is in himself.</summary>
internal sealed record AccountAnswer(
    string Name,
    string UnitId,
    IReadOnlyList<string> Roles,
    string Clearance,
    IReadOnlyList<string> Compartments,
    bool Service,
    bool Disabled,
    DateTimeOffset? LockedUntil,
    DateTimeOffset CreatedAt,
    DateTimeOffset? LastSignInAt)
{
    /// <summary>What of the account an administrator in <paramref name="compartments"/> sees at <paramref name="now"/>.</summary>
    public static AccountAnswer Of(Account account, TokenSet compartments, DateTimeOffset now) => new(
        account.Name,
        account.UnitId,
        account.Roles,
        ClearanceText.Of(account.Clearance),
        [.. account.Compartments.Intersect(compartments)],
        account.IsService,
        account.Disabled,
        account.LockedUntil > now ? account.LockedUntil : null,
        account.CreatedAt,
        account.LastSignInAt);
}
