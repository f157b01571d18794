using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Charts;

/// <summary>
/// Saves a chart, anew or over one that the caller sees. Permission: every signed-in account. Effect: a record of kind Chart that only this account reads, or the next version of a
/// shared one under its own label; it has neither name nor selector, so that no search finds it. Refusals: INVALID_CHART, NOT_FOUND, STALE_VERSION, IDEMPOTENCY_KEY_REUSED. Audit entry: SAVE_CHART.
/// </summary>
public sealed class SaveChart(GraphWriter writer, ReadingSource readings, Caller caller)
{
    private const string Action = "SAVE_CHART";
    private const int MaxName = 200;
    private const int MaxDocumentBytes = 512 * 1024;

    /// <summary>Saves it; the answer is the chart or why not.</summary>
    public async Task<MutationResult<ChartNode>> RunAsync(SaveChartInput input, CancellationToken cancellationToken)
    {
        if (Faults(input).ToArray() is { Length: > 0 } faults)
        {
            return new MutationResult<ChartNode>(faults);
        }

        var known = input.Id is { } asked ? await ChartNode.FindAsync(await readings.CurrentAsync(cancellationToken), asked, cancellationToken) : null;
        if (input.Id is not null && known is null)
        {
            return new MutationResult<ChartNode>(new NotFoundError("You have no chart with this id.", ["input", "id"]));
        }

        var id = known is null ? new RecordId(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0")) : ChartNode.RecordOf(known.Id) ?? default;
        var label = known is null ? ChartLabel.Of(caller) : await (await readings.CurrentAsync(cancellationToken)).Store.ReadLabelAsync(known.Record.Content.Label, cancellationToken);
        var version = known is null ? 0 : input.ExpectedVersion ?? 0;
        WriteRequest request = new(Action, input.IdempotencyKey, input, label, (draft, batch) => batch with { Records = [Write(id, version, caller.Unit.Id, draft, input.Name.Trim(), input.Document)] });
        return await (await writer.WriteAsync(request, cancellationToken)).PayloadAsync(written => SavedAsync(written.Reading, id, cancellationToken));
    }

    private static async Task<MutationResult<ChartNode>> SavedAsync(GraphReading reading, RecordId id, CancellationToken cancellationToken) =>
        await ChartNode.FindAsync(reading, ChartNode.IdOf(id), cancellationToken) is { } saved
            ? saved
            : new MutationResult<ChartNode>(new NotFoundError("The chart was deleted meanwhile.", ["input", "id"]));

    private static IEnumerable<InvalidInputError> Faults(SaveChartInput input)
    {
        if (input.Name.Trim().Length is 0 or > MaxName)
        {
            yield return Fault("name", $"A name has 1 to {MaxName} characters.");
        }

        if (input.Document.ValueKind is not JsonValueKind.Object || Encoding.UTF8.GetByteCount(input.Document.GetRawText()) > MaxDocumentBytes)
        {
            yield return Fault("document", $"A document is a JSON object of at most {MaxDocumentBytes >> 10} KiB.");
        }

        if (input.Id is not null && input.ExpectedVersion is null or < 1)
        {
            yield return Fault("expectedVersion", "To save over a chart, give the version that you read, 1 or more.");
        }
    }

    private static InvalidInputError Fault(string field, string message) => new("INVALID_CHART", message, ["input", field]);

    /// <summary>A chart of a unit, or the next version of one.</summary>
    internal static RecordWrite Write(RecordId id, int expectedVersion, string unit, WriteDraft draft, string name, JsonElement document)
    {
        var properties = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["document"] = JsonObject.Create(document), ["name"] = name });
        return new RecordWrite
        {
            Id = id,
            ExpectedVersion = expectedVersion,
            Header = new RecordHeader(unit, draft.Source, (ushort)Kind.Chart, KindRegistry.Of(Kind.Chart).StixType, $"chart:{id}", [$"chart:{id}"]),
            Content = new RecordContent
            {
                Label = draft.Label,
                Properties = properties,
                Created = draft.NowMicroseconds,
                Modified = draft.NowMicroseconds,
                ContentHash = SHA256.HashData(properties),
            },
        };
    }
}
