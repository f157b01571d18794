using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>One write, as far as the reader sees what it wrote.</summary>
/// <param name="Revision">Opaque; changes of equal revision are one write.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Account">The reader's own account, if he wrote; null: somebody else.</param>
/// <param name="Action">What was done, such as RECORD_CLAIM.</param>
/// <param name="Entities">Visible entities that it described or connected; at most 50.</param>
[ObjectType("Change")]
public sealed record ChangeNode(
    string Revision, DateTimeOffset At, string? Account, string Action, [property: ListSize(AssumedSize = 10)] IReadOnlyList<EntityNode> Entities);
