using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Charts;

/// <summary>
/// Deletes a chart of the caller's. Permission: the account that saved it. Refusals: NOT_FOUND (also when it was deleted under another key), STALE_VERSION, IDEMPOTENCY_KEY_REUSED.
/// Audit entry: DELETE_CHART.
/// </summary>
public sealed class DeleteChart(GraphWriter writer, ReadingSource readings, Caller caller)
{
    private const string Action = "DELETE_CHART";

    /// <summary>Deletes it; the answer is its id or why not.</summary>
    public async Task<MutationResult<DeletedChartNode>> RunAsync(DeleteChartInput input, CancellationToken cancellationToken)
    {
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return AnswerOf(before, input.Id);
        }

        var known = await ChartNode.FindAsync(await readings.CurrentAsync(cancellationToken), input.Id, cancellationToken);
        if (known is null || ChartNode.RecordOf(known.Id) is not { } id || await IsSharedAsync(known, cancellationToken))
        {
            return new MutationResult<DeletedChartNode>(new NotFoundError("You have no chart with this id.", ["input", "id"]));
        }

        RecordWrite end = new() { Id = id, ExpectedVersion = input.ExpectedVersion ?? known.Version, Content = null };
        WriteRequest request = new(Action, input.IdempotencyKey, input, ChartLabel.Of(caller), (_, batch) => batch with { Records = [end] });
        return AnswerOf(await writer.WriteAsync(request, cancellationToken), known.Id);
    }

    // A chart of a joint operation is not one person's to delete.
    private async Task<bool> IsSharedAsync(ChartNode chart, CancellationToken cancellationToken) =>
        (await (await readings.CurrentAsync(cancellationToken)).Store.ReadLabelAsync(chart.Record.Content.Label, cancellationToken)).Audience.Any(rule => rule.ReleaseTo.Any(token => token.StartsWith(CircleToken.OperationPrefix, StringComparison.Ordinal)));

    private static MutationResult<DeletedChartNode> AnswerOf(WriteResult result, string id) =>
        result.Payload<DeletedChartNode>(_ => new DeletedChartNode(id));
}
