using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.Targets;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.PlannedActions;

/// <summary>An action to put up, so that others who plan something at its time and place learn of each other.</summary>
[InputObjectType("PlanActionInput")]
public sealed record PlanActionInput
{
    /// <summary>An open case of the caller's unit.</summary>
    [ID]
    public required string CaseId { get; init; }

    /// <summary>What is planned.</summary>
    public required PlannedActionType Type { get; init; }

    /// <summary>When it begins.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>When it has ended: after its beginning and after now, at most 366 days later.</summary>
    public required DateTimeOffset To { get; init; }

    /// <summary>Country, ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    /// <summary>Town or district, at most 200 characters; anywhere in the country if left out.</summary>
    public string? Locality { get; init; }

    /// <summary>A circle that it lies in; the town alone decides if left out.</summary>
    public CircleInput? Around { get; init; }

    /// <summary>What others learn whose plans meet it.</summary>
    public required TargetPolicy Policy { get; init; }

    /// <summary>Why it is planned, 1 to 2,000 characters.</summary>
    public required string Reason { get; init; }

    /// <summary>Who may see the action itself; the unit's declared default if left out.</summary>
    public HandlingInput? Handling { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>All within a distance of a point.</summary>
[InputObjectType("CircleInput")]
public sealed record CircleInput
{
    /// <summary>Degrees north, -90 to 90.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees east, -180 to 180.</summary>
    public required double Longitude { get; init; }

    /// <summary>More than 0, at most 500.</summary>
    public required double RadiusKilometres { get; init; }
}

/// <summary>An action to call off.</summary>
[InputObjectType("CancelActionInput")]
public sealed record CancelActionInput
{
    /// <summary>The action.</summary>
    [ID]
    public required string ActionId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
