using Attribution.GraphQL.Types;

namespace Attribution.Features.Common.Uses;

/// <summary>Why something may not be used: a unit's handling code, and what the unit said of it.</summary>
/// <param name="UnitId">The unit whose consent is missing.</param>
/// <param name="Code">Its handling code.</param>
/// <param name="Use">The use that needs its consent.</param>
/// <param name="Reason">In words; the owner's own where it gave some.</param>
/// <param name="ItemIds">The things it concerns, the first 200.</param>
[ObjectType("UseRefusal")]
public sealed record UseRefusal(string UnitId, HandlingCode Code, ItemUse Use, string Reason, [property: ID][property: ListSize(AssumedSize = 20)] IReadOnlyList<string> ItemIds)
{
    /// <summary>Code of a use that is refused.</summary>
    public const string ErrorCode = "USE_REFUSED";

    /// <summary>What they are about, as the audit trail names it.</summary>
    public static IReadOnlyList<string> Subjects(IEnumerable<UseRefusal> refusals) =>
        [.. refusals.SelectMany(refusal => refusal.ItemIds).Select(id => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..]).Distinct(StringComparer.Ordinal)];

    /// <summary>All reasons in one text.</summary>
    public static string Text(IEnumerable<UseRefusal> refusals) => string.Join(" ", refusals.Select(refusal => $"{refusal.UnitId}, {refusal.Code}: {refusal.Reason}"));
}
