using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities.Charts;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.JointOperations;

/// <summary>
/// Puts a copy of a chart of the caller's before all who take part in a joint operation. It shows ids: what each reader sees of them, his own View says. Permission: the right to share,
/// for who takes part. Effect: a chart of the lead under the operation's label, and the operation's next version. Refusals: NOT_FOUND, OPERATION_ENDED, STALE_VERSION,
/// IDEMPOTENCY_KEY_REUSED. Audit entry: SHARE_CHART.
/// </summary>
public sealed class ShareChart(GraphWriter writer, ReadingSource readings)
{
    private const string Action = "SHARE_CHART";

    /// <summary>Shares it; the answer is the operation or why not.</summary>
    public async Task<MutationResult<JointOperationNode>> RunAsync(ShareChartInput input, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        if (await JointOperationNode.FindAsync(reading, input.OperationId, cancellationToken) is not { } known)
        {
            return new MutationResult<JointOperationNode>(new NotFoundError("You take part in no operation with this id.", ["input", "operationId"]));
        }

        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Share, cancellationToken) is { } before)
        {
            return await OpenOperation.AnswerAsync(before, known.Record.Id, cancellationToken);
        }

        if (known.State is OperationState.Ended)
        {
            return new MutationResult<JointOperationNode>(new InvalidInputError("OPERATION_ENDED", "The operation is over: nothing is added to it.", ["input", "operationId"]));
        }

        if (await ChartNode.FindAsync(reading, input.ChartId, cancellationToken) is not { } chart)
        {
            return new MutationResult<JointOperationNode>(new NotFoundError("You have no chart with this id.", ["input", "chartId"]));
        }

        RecordId copy = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "chart"));
        WriteRequest request = new(Action, input.IdempotencyKey, input, OperationLabel.Of(known.Lead, known.Lead, known.Record.Id), (draft, batch) => batch with
        {
            Records =
            [
                SaveChart.Write(copy, 0, known.Lead, draft, chart.Name, chart.Document),
                JointOperationNode.Kept.Write(known.Record.Id, input.ExpectedVersion, known.Lead, draft.Source, draft.Label, draft.NowMicroseconds, known.Document with { Chart = $"{copy}" }),
            ],
        }) { Right = Right.Share };
        return await OpenOperation.AnswerAsync(await writer.WriteAsync(request, cancellationToken), known.Record.Id, cancellationToken);
    }
}
