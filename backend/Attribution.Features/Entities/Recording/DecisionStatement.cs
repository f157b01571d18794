using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>Whether two things are one, as a unit decides.</summary>
public abstract record DecisionStatement
{
    /// <summary>One entity or record.</summary>
    [ID]
    public required string Left { get; init; }

    /// <summary>The other, of the same family of kinds if they are the same.</summary>
    [ID]
    public required string Right { get; init; }

    /// <summary>What is decided.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why, 1 to 2,000 characters.</summary>
    public required string Reason { get; init; }

    /// <summary>Who sees the decision and therefore the joined thing; the unit's declared default if left out.</summary>
    public HandlingInput? Handling { get; init; }
}
