using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Notes;

/// <summary>A note to write on an entity.</summary>
[InputObjectType("AddNoteInput")]
public sealed record AddNoteInput
{
    /// <summary>The entity it is about.</summary>
    [ID]
    public required string EntityId { get; init; }

    /// <summary>The note, 1 to 10,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>Who may see it; the unit's declared default if left out.</summary>
    public HandlingInput? Handling { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
