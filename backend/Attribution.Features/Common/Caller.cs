using Attribution.Domain.Labels;

namespace Attribution.Features.Common;

/// <summary>Who asks: the signed-in account of one request, its unit and its rights. One per request; resolvers take it as a service.</summary>
public sealed record Caller
{
    /// <summary>What the visibility predicate reads of him.</summary>
    public required Reader Reader { get; init; }

    /// <summary>His unit.</summary>
    public required CallerUnit Unit { get; init; }

    /// <summary>Roles, as bundles of rights: analyst, desk-officer, supervisor, auditor, administrator, tool.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Case and reason that were stated for the session or token; null: none were. Sensitive reads and exports need them.</summary>
    public ReadingOccasion? Occasion { get; init; }

    /// <summary>Account name, lower case.</summary>
    public string Account => Reader.Account;

    /// <summary>The label his writes get when they name none: the unit's declared default.</summary>
    public HandlingLabel DefaultLabel => Unit.DefaultLabel;
}
