using System.Security.Cryptography;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Attributions.Hypotheses;

/// <summary>What the writes of hypotheses share: the record, its label, the answer.</summary>
public sealed class HypothesisWriter(GraphWriter writer, ReadingSource readings, Caller caller)
{
    /// <summary>A hypothesis of the caller's unit; null: it has none with this id that the caller may see.</summary>
    internal async Task<HypothesisNode?> OwnAsync(string id, CancellationToken cancellationToken) =>
        await HypothesisNode.FindAsync(await readings.CurrentAsync(cancellationToken), id, cancellationToken) is { } found && found.UnitId == caller.Unit.Id ? found : null;

    /// <summary>What came of the same write before; null: there was none.</summary>
    internal async Task<MutationResult<HypothesisNode>?> BeforeAsync(string action, string key, object input, RecordId id, CancellationToken cancellationToken) =>
        await writer.FindAsync(action, key, input, Right.Record, cancellationToken) is { } before ? await AnswerOfAsync(before, id, cancellationToken) : null;

    /// <summary>The id of what a write makes.</summary>
    internal RecordId IdOf(string action, string key) => new(StableId.Of("id", $"{writer.OperationOf(action, key)}", "0"));

    /// <summary>Writes a new hypothesis about a record, or the next version of one.</summary>
    /// <param name="request">Action, key and input.</param>
    /// <param name="id">The hypothesis.</param>
    /// <param name="subject">The record that a new one is about; null: the next version.</param>
    /// <param name="version">The version that was read; 0 for a new one.</param>
    /// <param name="document">What it says.</param>
    /// <param name="labels">Labels of all that it rests on, the chosen one among them.</param>
    /// <param name="cancellationToken">Stops the write.</param>
    internal async Task<MutationResult<HypothesisNode>> WriteAsync(
        (string Action, string Key, object Input) request, RecordId id, RecordId? subject, int version, HypothesisDocument document, IEnumerable<HandlingLabel> labels, CancellationToken cancellationToken)
    {
        var properties = HypothesisNode.Properties(document);
        WriteRequest write = new(request.Action, request.Key, request.Input, LabelJoin.JoinAll(labels), (draft, batch) => batch with
        {
            Records =
            [
                new RecordWrite
                {
                    Id = id,
                    ExpectedVersion = version,
                    Header = subject is { } about
                        ? new RecordHeader(caller.Unit.Id, draft.Source, (ushort)Kind.Hypothesis, KindRegistry.Of(Kind.Hypothesis).StixType, HypothesisNode.IdOf(id), [HypothesisNode.IdOf(id), HypothesisNode.SubjectId(about)])
                        : null,
                    Content = new RecordContent { Label = draft.Label, Properties = properties, Created = draft.NowMicroseconds, Modified = draft.NowMicroseconds, ContentHash = SHA256.HashData(properties) },
                },
            ],
        });
        return await AnswerOfAsync(await writer.WriteAsync(write, cancellationToken), id, cancellationToken);
    }

    private static async Task<MutationResult<HypothesisNode>> AnswerOfAsync(WriteResult result, RecordId id, CancellationToken cancellationToken) => result switch
    {
        WriteResult.Written written when await HypothesisNode.FindAsync(written.Reading, HypothesisNode.IdOf(id), cancellationToken) is { } kept => kept,
        WriteResult.Refused refused => new MutationResult<HypothesisNode>(refused.Errors),
        _ => new MutationResult<HypothesisNode>(new NotFoundError("The hypothesis was kept under a label that does not show it to you.", ["input"])),
    };
}
