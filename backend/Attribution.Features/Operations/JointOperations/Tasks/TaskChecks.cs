using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.JointOperations.Members;

namespace Attribution.Features.Operations.JointOperations.Tasks;

/// <summary>Who may be given a task: a unit that takes part, and an account of it.</summary>
public sealed class TaskChecks(ListReaders readers)
{
    /// <summary>Faults of a unit and account; none where nobody is named.</summary>
    internal async Task<IReadOnlyList<InvalidInputError>> AssigneeAsync(JointOperationNode operation, string? unit, string? account, CancellationToken cancellationToken)
    {
        if (unit is not null && !await TakesPartAsync(operation, unit, cancellationToken))
        {
            return [new InvalidInputError("UNKNOWN_UNIT", "No such unit takes part in the operation.", ["input", "unitId"])];
        }

        return account is null || (unit is not null && readers().Any(reader => reader.Account == account && reader.UnitId == unit))
            ? []
            : [new InvalidInputError("UNKNOWN_ACCOUNT", "The unit that does the task has no such account.", ["input", "account"])];
    }

    private static async Task<bool> TakesPartAsync(JointOperationNode operation, string unit, CancellationToken cancellationToken)
    {
        var id = OperationMemberNode.Kept.IdOf(OperationMemberNode.IdOf(operation.Token, OperationMemberNode.MemberOf(unit)));
        return await OperationMemberNode.Kept.FindAsync(operation.Reading, id, cancellationToken) is { Document.State: MembershipState.Joined };
    }
}
