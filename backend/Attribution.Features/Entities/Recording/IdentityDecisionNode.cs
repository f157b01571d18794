using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>A decision whether two records describe one thing.</summary>
/// <param name="Id">Opaque.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Reason">Why.</param>
/// <param name="Left">What one record is part of now.</param>
/// <param name="Right">What the other record is part of now.</param>
[ObjectType("IdentityDecision")]
public sealed record IdentityDecisionNode([property: ID] string Id, Verdict Verdict, string Reason, EntityNode? Left, EntityNode? Right)
{
    private const string Prefix = "decision:";

    /// <summary>The id of a decision; it names a record of it, too, as decisions are kept by record.</summary>
    internal static string IdOf(DecisionId decision, RecordId left) => $"{Prefix}{decision}.{left}";

    /// <summary>What an id names; null: it is no decision's id.</summary>
    internal static (DecisionId Decision, RecordId Left)? Parse(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal)
            && id[Prefix.Length..].Split('.') is [var decision, var left]
            && IdText.TryParse(decision, out var decisionId)
            && IdText.TryParse(left, out var leftId)
            ? (new DecisionId(decisionId), new RecordId(leftId))
            : null;
}
