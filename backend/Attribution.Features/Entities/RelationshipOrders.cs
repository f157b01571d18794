using Attribution.Graph.Index;
using Attribution.GraphQL.Types.Filters;

namespace Attribution.Features.Entities;

/// <summary>Turns the API's order of relationships into the index's.</summary>
internal static class RelationshipOrders
{
    /// <summary>The order; confidence, newest and id where none is asked.</summary>
    public static RelationshipOrder Of(IReadOnlyList<SortTerm>? terms) => terms is not { Count: > 0 }
        ? RelationshipOrder.Default
        : new RelationshipOrder([.. terms.Take(8).Select(term => new RelationshipSort(FieldOf(term.Field), term.Descending))]);

    private static RelationshipField FieldOf(string field) => field switch
    {
        "confidence" => RelationshipField.Confidence,
        "newest" => RelationshipField.Newest,
        "validFrom" => RelationshipField.ValidFrom,
        _ => throw new System.Diagnostics.UnreachableException($"Unknown field '{field}' of RelationshipSortInput."),
    };
}
