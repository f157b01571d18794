using Attribution.Domain.Requests;
using Attribution.Features.Entities;
using Attribution.Features.Operations.JointOperations.Tasks;
using Attribution.Features.Operations.Notices;
using Attribution.Features.Operations.Requests;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Desk;

/// <summary>What waits for a unit.</summary>
/// <param name="Since">Changes are told from this time on.</param>
/// <param name="Region">Countries of the unit and of those it acts for, ISO 3166-1 alpha-2.</param>
/// <param name="Items">Most urgent first, then by topic, then newest; at most 20 of a topic.</param>
[ObjectType("Desk")]
public sealed record DeskNode(
    DateTimeOffset Since, [property: ListSize(AssumedSize = 5)] IReadOnlyList<string> Region, [property: ListSize(AssumedSize = 30)] IReadOnlyList<DeskItemNode> Items);

/// <summary>One thing that waits.</summary>
[ObjectType("DeskItem")]
public sealed record DeskItemNode
{
    /// <summary>What sort of thing.</summary>
    public required DeskTopic Topic { get; init; }

    /// <summary>How much it presses.</summary>
    public required DeskUrgency Urgency { get; init; }

    /// <summary>When it came up; null: it follows from what is recorded.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The period that runs out; null: it is none.</summary>
    public DeskClockNode? Clock { get; init; }

    /// <summary>The task; null: it is none.</summary>
    public DeskTaskNode? Task { get; init; }

    /// <summary>The notice; null: it is none.</summary>
    public NoticeNode? Notice { get; init; }

    /// <summary>A case of the region that changed, or the own case of a suggested link.</summary>
    [GraphQLType("Case")]
    public EntityNode? Case { get; init; }

    /// <summary>The case that may belong together with it.</summary>
    [GraphQLType("Case")]
    public EntityNode? Other { get; init; }

    /// <summary>That both belong together, 0–1; null: no link is suggested.</summary>
    public double? Probability { get; init; }

    /// <summary>What changed and is in a case of the region.</summary>
    public EntityNode? Entity { get; init; }
}

/// <summary>A period of a request to or from the unit.</summary>
/// <param name="Request">The request.</param>
/// <param name="RequestId">Its id.</param>
/// <param name="Ends">What ends with the period.</param>
/// <param name="Due">When it is over.</param>
/// <param name="TimeZone">Zone of who must act, of the IANA database.</param>
/// <param name="AskingUnitId">The unit that asks.</param>
/// <param name="AskedUnitId">The unit that is asked; null: a provider is.</param>
/// <param name="Text">What is asked for.</param>
[ObjectType("DeskClock")]
public sealed record DeskClockNode(RequestNode Request, [property: ID] string RequestId, ClockEnd Ends, DateTimeOffset Due, string TimeZone, string AskingUnitId, string? AskedUnitId, string Text);

/// <summary>A task of the reader or of whoever of his unit.</summary>
/// <param name="Task">The task.</param>
/// <param name="TaskId">Its id.</param>
/// <param name="OperationId">The joint operation.</param>
/// <param name="CodeName">Its code name.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="DueAt">Until when; null: no date.</param>
[ObjectType("DeskTask")]
public sealed record DeskTaskNode(OperationTaskNode Task, [property: ID] string TaskId, [property: ID] string OperationId, string CodeName, string Title, DateTimeOffset? DueAt);
