using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Cases;

/// <summary>Entities and claims to attach to a case.</summary>
[InputObjectType("AddToCaseInput")]
public sealed record AddToCaseInput
{
    /// <summary>The case.</summary>
    [ID]
    public required string CaseId { get; init; }

    /// <summary>Entities to attach, by id or external id; with the claims at most 200.</summary>
    [ID]
    public IReadOnlyList<string>? EntityIds { get; init; }

    /// <summary>Claims to attach, by id.</summary>
    [ID]
    public IReadOnlyList<string>? ClaimIds { get; init; }

    /// <summary>Why they belong to the case; at most 10,000 characters.</summary>
    public string? Note { get; init; }

    /// <summary>Who may see that they do; the unit's declared default if left out.</summary>
    public HandlingInput? Handling { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
