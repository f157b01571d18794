using Attribution.Features.Entities.Charts;
using Attribution.Features.Operations.JointOperations.Members;
using Attribution.Features.Operations.JointOperations.Notes;
using Attribution.Features.Operations.JointOperations.Tasks;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Operations.JointOperations;

/// <summary>What is read with a joint operation when it is asked for.</summary>
[ExtendObjectType("Operation")]
public static class JointOperationFields
{
    /// <summary>The unit that leads it.</summary>
    public static ContactUnitNode GetLead([Parent] JointOperationNode operation, ContactUnits units) => units.Of([operation.Lead])[0];

    /// <summary>The units that are asked or take part, the lead among them, by id; to the lead also those that are out of it. At most 200.</summary>
    [ListSize(AssumedSize = 8)]
    [Cost(5)]
    public static async Task<IReadOnlyList<OperationMemberNode>> GetMembers([Parent] JointOperationNode operation, ContactUnits units, CancellationToken cancellationToken) =>
        [.. (await OperationMemberNode.OfCircleAsync(operation.Reading, operation.Token, units, cancellationToken)).OrderBy(member => member.Unit.Id, StringComparer.Ordinal)];

    /// <summary>Its tasks: open ones first, then by due date; the newest 10,000.</summary>
    [UseConnection(Name = "OperationTask", AllowBackwardPagination = false)]
    [Cost(5)]
    public static async Task<Connection<OperationTaskNode>> GetTasks([Parent] JointOperationNode operation, PagingArguments paging, CancellationToken cancellationToken) =>
        paging.List(await OperationTaskNode.OfAsync(operation, cancellationToken));

    /// <summary>Notes in it that the reader may see, newest first; the newest 10,000.</summary>
    [UseConnection(Name = "OperationNote", AllowBackwardPagination = false)]
    [Cost(5)]
    public static async Task<Connection<OperationNoteNode>> GetNotes([Parent] JointOperationNode operation, PagingArguments paging, CancellationToken cancellationToken) =>
        paging.List(await OperationNoteNode.OfAsync(operation, cancellationToken));

    /// <summary>The chart that all who take part see and change; null: none yet.</summary>
    public static async Task<ChartNode?> GetChart([Parent] JointOperationNode operation, CancellationToken cancellationToken) =>
        operation.Document.Chart is { } chart ? await ChartNode.FindAsync(operation.Reading, "chart:" + chart, cancellationToken) : null;
}
