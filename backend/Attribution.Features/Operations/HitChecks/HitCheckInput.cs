using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.HitChecks;

/// <summary>Selectors to ask the others' targets for.</summary>
[InputObjectType("HitCheckInput")]
public sealed record HitCheckInput
{
    /// <summary>An open case of the caller's unit.</summary>
    [ID]
    public required string CaseId { get; init; }

    /// <summary>The values, 1 to 100.</summary>
    public required IReadOnlyList<SelectorInput> Values { get; init; }

    /// <summary>What for: a token of the list of purposes, such as <c>national-investigation</c>.</summary>
    public required string Purpose { get; init; }

    /// <summary>What is to follow, which owners of what is found are told; nothing yet if left out. Ask before any takedown or abuse report.</summary>
    public PlannedStep? Before { get; init; }

    /// <summary>Why, 1 to 2,000 characters; kept with the question; owners of what is found are told the purpose only.</summary>
    public required string Justification { get; init; }

    /// <summary>The same key and input have one effect and one answer.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
