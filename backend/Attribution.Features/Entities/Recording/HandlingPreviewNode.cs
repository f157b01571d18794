using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>Who a label would admit.</summary>
/// <param name="Accounts">Accounts in its audience.</param>
/// <param name="Units">Their units.</param>
/// <param name="Text">The same in words, such as "12 accounts at 3 desks".</param>
/// <param name="UnitIds">The first 50 of the units, by id.</param>
/// <param name="Faults">Why such a label would be refused; none: it would not.</param>
[ObjectType("HandlingPreview")]
public sealed record HandlingPreviewNode(
    int Accounts, int Units, string Text, [property: ListSize(AssumedSize = HandlingPreviewNode.MostUnits)] IReadOnlyList<string> UnitIds, [property: ListSize(AssumedSize = 5)] IReadOnlyList<string> Faults)
{
    /// <summary>Most units that are named.</summary>
    public const int MostUnits = 50;
}
