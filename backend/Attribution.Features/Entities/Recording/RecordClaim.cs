using System.Security.Cryptography;
using System.Text.Json;
using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Relationships;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>
/// Records a claim. Permission: every signed-in account, for its own unit, between things it sees. Refusals: INVALID_CLAIM, INVALID_GRADE, INVALID_HANDLING, NOT_FOUND,
/// IDEMPOTENCY_KEY_REUSED. Audit entry: RECORD_CLAIM.
/// </summary>
public sealed class RecordClaim(GraphWriter writer, ReadingSource readings, Ends ends, Caller caller)
{
    private const string Action = "RECORD_CLAIM";

    /// <summary>Records it; the answer is the claim or why not.</summary>
    public async Task<MutationResult<ClaimNode>> RunAsync(RecordClaimInput input, CancellationToken cancellationToken)
    {
        List<IUserError> errors = [.. ClaimChecks.Faults(input)];
        var grade = ClaimChecks.GradeOf(input.Grade, errors);
        var label = LabelChoice.Of(input.Handling, caller, errors);
        var reading = await readings.CurrentAsync(cancellationToken);
        var from = await EndAsync(reading, input.From, "from", errors, cancellationToken);
        var to = await EndAsync(reading, input.To, "to", errors, cancellationToken);
        if (errors.Count > 0)
        {
            return new MutationResult<ClaimNode>(errors);
        }

        ClaimId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        WriteRequest request = new(Action, input.IdempotencyKey, input, label, (draft, batch) => batch with { Claims = [Write(input, id, from, to, grade, draft)] });
        return await writer.WriteAsync(request, cancellationToken) switch
        {
            WriteResult.Written written when await Ends.ClaimAsync(written.Reading, id, cancellationToken) is { } claim => new ClaimNode(written.Reading, claim),
            WriteResult.Written => new MutationResult<ClaimNode>(new NotFoundError("The claim was written under a label that does not show it to you.", ["input", "handling"])),
            WriteResult.Refused refused => new MutationResult<ClaimNode>(refused.Errors),
            var other => throw new System.Diagnostics.UnreachableException($"Unknown answer {other}."),
        };
    }

    private async Task<EndRef> EndAsync(GraphReading reading, string id, string field, List<IUserError> errors, CancellationToken cancellationToken)
    {
        if (await ends.FindAsync(reading, id, cancellationToken) is { } end)
        {
            return end;
        }

        errors.Add(new NotFoundError("There is nothing with this id.", ["input", field]));
        return default;
    }

    private ClaimWrite Write(RecordClaimInput input, ClaimId id, EndRef from, EndRef to, Grade? grade, WriteDraft draft) => new()
    {
        Id = id,
        ExpectedVersion = 0,
        Header = new ClaimHeader(caller.Unit.Id, draft.Source, (ushort)input.Type, RelationshipRegistry.Of(input.Type).StixName, from, to, null),
        Content = new ClaimContent
        {
            Label = draft.Label,
            Confidence = (byte?)input.Confidence,
            Grade = grade,
            Statement = input.Statement,
            Citations = [.. (input.Citations ?? []).Select(citation => new Citation(citation.SourceName, citation.Url, citation.ExternalId))],
            ValidFrom = input.ValidFrom is { } start ? UnixMicroseconds.From(start) : null,
            ValidTo = input.ValidTo is { } end ? UnixMicroseconds.From(end) : null,
            ReportedAt = draft.NowMicroseconds,
            ContentHash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input)),
        },
    };
}
