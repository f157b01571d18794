using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Uses;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Sharing.Consents;

/// <summary>
/// Asks the owners of things to allow a use that their handling codes forbid. Permission: the right to share. Effect: one consent of each owner, for all the things it binds, which both
/// units read. Refusals: INVALID_CONSENT, NOT_FOUND, NOTHING_TO_ASK, IDEMPOTENCY_KEY_REUSED. Audit entry: REQUEST_CONSENT.
/// </summary>
public sealed class RequestConsent(GraphWriter writer, ReadingSource readings, IGraphStore store, UseItems things, CallerTrail trail, Caller caller)
{
    private const string Action = "REQUEST_CONSENT";
    private const int MaxIds = 200;
    private const int MaxReason = 2_000;

    /// <summary>Asks them; the answer is the consents or why not.</summary>
    public async Task<MutationResult<RequestedConsentsNode>> RunAsync(RequestConsentInput input, CancellationToken cancellationToken)
    {
        List<IUserError> errors = [.. Faults(input)];
        var reading = await readings.CurrentAsync(cancellationToken);
        var items = errors.Count > 0 ? [] : await ItemsAsync(reading, input, errors, cancellationToken);
        if (errors.Count > 0)
        {
            return new MutationResult<RequestedConsentsNode>(errors);
        }

        var operation = $"{writer.OperationOf(Action, input.IdempotencyKey)}";
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Share, cancellationToken) is { } before)
        {
            return await AnswerAsync(before, cancellationToken);
        }

        var drafts = DocumentsOf(await UseGate.RefuseAsync(reading, items, input.Use, cancellationToken), input).Select(document => (Id: new RecordId(StableId.Of("id", operation, document.Owner)), Document: document)).ToArray();
        if (drafts.Length == 0)
        {
            return new MutationResult<RequestedConsentsNode>(new InvalidInputError("NOTHING_TO_ASK", "No handling code of another unit forbids this use, or its consent is on record.", ["input", "ids"]));
        }

        await trail.AskReleaseAsync(ConsentSubjects.Of(drafts.SelectMany(each => each.Document.Items)), input.Reason, cancellationToken);
        List<LabelId> labels = [];
        foreach (var (_, document) in drafts)
        {
            labels.Add(await store.InternLabelAsync(ConsentLabel.Of(caller.Unit.Id, document.Owner), cancellationToken));
        }

        WriteRequest request = new(Action, input.IdempotencyKey, input, HandlingLabel.OwnedBy(caller.Unit.Id), (draft, batch) => batch with
        {
            Answer = KeptAnswer.Of(drafts.Select(each => ConsentNode.Kept.IdOf(each.Id))),
            Records = [.. drafts.Zip(labels, (each, label) => ConsentNode.Kept.Write(each.Id, 0, caller.Unit.Id, draft.Source, label, draft.NowMicroseconds, each.Document))],
        }) { Right = Right.Share, Reason = input.Reason, Parties = [.. drafts.Select(each => each.Document.Owner)] };
        return await AnswerAsync(await writer.WriteAsync(request, cancellationToken), cancellationToken);
    }

    private static Task<MutationResult<RequestedConsentsNode>> AnswerAsync(WriteResult result, CancellationToken cancellationToken) => result.PayloadAsync<RequestedConsentsNode>(async written =>
    {
        List<ConsentNode> consents = [];
        foreach (var id in KeptAnswer.Read(written.Answer) ?? [])
        {
            if (await ConsentNode.FindAsync(written.Reading, id, cancellationToken) is { } consent)
            {
                consents.Add(consent);
            }
        }

        return new RequestedConsentsNode(consents);
    });

    // One of each owner and use: H3 asks for its own beside what was asked for.
    private IEnumerable<ConsentDocument> DocumentsOf(IReadOnlyList<UseRefusal> refusals, RequestConsentInput input) =>
        refusals.Where(refusal => refusal.Use == input.Use).Select(refusal => new ConsentDocument
        {
            Owner = refusal.UnitId,
            Items = refusal.ItemIds,
            Use = refusal.Use,
            Reason = input.Reason.Trim(),
            AskedBy = caller.Account,
        });

    private async Task<IReadOnlyList<UseItem>> ItemsAsync(GraphReading reading, RequestConsentInput input, List<IUserError> errors, CancellationToken cancellationToken)
    {
        List<UseItem> items = [];
        for (var index = 0; index < input.Ids.Count; index++)
        {
            var found = await things.FindAsync(reading, input.Ids[index], cancellationToken);
            items.AddRange(found);
            if (found.Count == 0)
            {
                errors.Add(new NotFoundError("There is nothing with this id.", ["input", "ids", index.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
            }
        }

        return items;
    }

    private static IEnumerable<InvalidInputError> Faults(RequestConsentInput input)
    {
        if (input.Ids.Count is 0 or > MaxIds)
        {
            yield return new InvalidInputError("INVALID_CONSENT", $"Consent is asked for 1 to {MaxIds} things.", ["input", "ids"]);
        }

        if (input.Reason.Trim().Length is 0 or > MaxReason)
        {
            yield return new InvalidInputError("INVALID_CONSENT", $"A reason has 1 to {MaxReason} characters.", ["input", "reason"]);
        }
    }
}
