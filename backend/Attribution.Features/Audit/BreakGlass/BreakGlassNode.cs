using Attribution.Domain.Identifiers;
using Attribution.GraphQL.Types;
using Attribution.Ledger.BreakGlass;

namespace Attribution.Features.Audit.BreakGlass;

/// <summary>Sight of something closed, for 60 minutes: asked for by one person with a reason, agreed to by another of the same unit.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ItemId">Entity or case, as it was asked for.</param>
/// <param name="Reason">Why.</param>
/// <param name="Requester">Account that asked.</param>
/// <param name="UnitId">Its unit.</param>
/// <param name="Approver">Account that agreed; null: none yet.</param>
/// <param name="RequestedAt">When it was asked for.</param>
/// <param name="StartsAt">From when it is in force; null: not yet.</param>
/// <param name="EndsAt">Until when; null: not yet in force.</param>
[ObjectType("BreakGlass")]
public sealed record BreakGlassNode(
    [property: ID] string Id,
    BreakGlassState State,
    [property: ID] string ItemId,
    string Reason,
    string Requester,
    [property: ID] string UnitId,
    string? Approver,
    DateTimeOffset RequestedAt,
    DateTimeOffset? StartsAt,
    DateTimeOffset? EndsAt)
{
    private const string Prefix = "break-glass:";

    /// <summary>Units whose data it opens; none before somebody agreed.</summary>
    [ListSize(AssumedSize = 3)]
    public required IReadOnlyList<string> OwnerUnitIds { get; init; }

    /// <summary>As the API gives it.</summary>
    internal static BreakGlassNode Of(BreakGlassEntry entry, DateTimeOffset now) =>
        new(Prefix + entry.Id, entry.StateAt(now), entry.ItemId, entry.Reason, entry.Requester, entry.UnitId, entry.Approver, entry.RequestedAt, entry.StartsAt, entry.EndsAt) { OwnerUnitIds = entry.Owners };

    /// <summary>The register's id; null: it is none.</summary>
    internal static string? Read(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) && IdText.TryParse(id.AsSpan(Prefix.Length), out _) ? id[Prefix.Length..] : null;
}
