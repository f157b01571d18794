using Attribution.GraphQL.Types;

namespace Attribution.Features.Sharing.Releases;

/// <summary>Who will see what, before anything is released.</summary>
/// <param name="Text">In words, such as "5 items would be seen by 12 accounts at 3 desks".</param>
/// <param name="Accounts">Accounts that would see some of it, beyond those that do now.</param>
/// <param name="UnitIds">Their units, by id; the first 50.</param>
/// <param name="Items">What comes of each item; at most 500.</param>
/// <param name="Faults">Why it would be refused as a whole; none: it would not.</param>
[ObjectType("ReleasePreview")]
public sealed record ReleasePreviewNode(
    string Text, int Accounts, [property: ListSize(AssumedSize = 10)] IReadOnlyList<string> UnitIds, [property: ListSize(AssumedSize = 20)] IReadOnlyList<ReleaseAnswerNode> Items, [property: ListSize(AssumedSize = 5)] IReadOnlyList<string> Faults);
