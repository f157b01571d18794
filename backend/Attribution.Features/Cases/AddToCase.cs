using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Cases;

/// <summary>
/// Attaches entities and claims to a case: one claim "concerns" each. Permission: every signed-in account, for cases and things it sees; the claims are its own unit's.
/// Refusals: NOT_FOUND, INVALID_CASE_ITEMS, INVALID_HANDLING, IDEMPOTENCY_KEY_REUSED; all or nothing. Audit entry: ADD_TO_CASE.
/// </summary>
public sealed class AddToCase(GraphWriter writer, ReadingSource readings, EntityFinder finder, Caller caller)
{
    private const int MaxItems = 200;
    private const int MaxNote = 10_000;

    /// <summary>Attaches them; the answer is the case or why not.</summary>
    public async Task<MutationResult<EntityNode>> RunAsync(AddToCaseInput input, CancellationToken cancellationToken)
    {
        List<IUserError> errors = [.. Faults(input)];
        var label = LabelChoice.Of(input.Handling, caller, errors);
        var reading = await readings.CurrentAsync(cancellationToken);
        var subject = await finder.FindAsync(reading, input.CaseId, cancellationToken);
        if (subject is null || (Kind)subject.Entity.KindCode != Kind.Case)
        {
            errors.Add(new NotFoundError("There is no case with this id.", ["input", "caseId"]));
        }

        var ends = errors.Count > 0 ? [] : await EndsAsync(reading, input, errors, cancellationToken);
        if (errors.Count > 0 || subject is null)
        {
            return new MutationResult<EntityNode>(errors);
        }

        var from = EndRef.Of((await reading.Store.ReadRecordsAsync(reading.View, [subject.Entity.Lead], cancellationToken))[0].Id);
        WriteRequest request = new(
            "ADD_TO_CASE", input.IdempotencyKey, input, label, (draft, batch) => batch with { Claims = Claims(input, from, ends, draft) });
        return (await writer.WriteAsync(request, cancellationToken)).Payload(written => EntityNode.Of(written.Reading, subject.Entity.Lead) is { } node
            ? node
            : new MutationResult<EntityNode>([new NotFoundError("The case is no longer visible to you.", ["input", "caseId"])]));
    }

    private static IEnumerable<InvalidInputError> Faults(AddToCaseInput input)
    {
        var count = (input.EntityIds?.Count ?? 0) + (input.ClaimIds?.Count ?? 0);
        if (count is 0 or > MaxItems)
        {
            yield return new InvalidInputError("INVALID_CASE_ITEMS", $"{count} things were given; 1 to {MaxItems} are allowed.", ["input"]);
        }

        if (input.Note?.Length > MaxNote)
        {
            yield return new InvalidInputError("INVALID_CASE_ITEMS", $"The note has {input.Note.Length} characters; at most {MaxNote} are allowed.", ["input", "note"]);
        }
    }

    private async Task<IReadOnlyList<EndRef>> EndsAsync(GraphReading reading, AddToCaseInput input, List<IUserError> errors, CancellationToken cancellationToken)
    {
        List<EndRef> ends = [];
        var entities = await finder.FindAsync(reading, input.EntityIds ?? [], cancellationToken);
        for (var index = 0; index < entities.Count; index++)
        {
            if (entities[index] is { } entity)
            {
                ends.Add(EndRef.Of(await RecordOfAsync(reading, entity, cancellationToken)));
            }
            else
            {
                errors.Add(new NotFoundError("There is no entity with this id.", ["input", "entityIds", $"{index}"]));
            }
        }

        for (var index = 0; index < (input.ClaimIds?.Count ?? 0); index++)
        {
            if (await ClaimOfAsync(reading, input.ClaimIds?[index] ?? "", cancellationToken) is { } claim)
            {
                ends.Add(EndRef.Of(claim));
            }
            else
            {
                errors.Add(new NotFoundError("There is no claim with this id.", ["input", "claimIds", $"{index}"]));
            }
        }

        return ends;
    }

    // The own unit's record of the thing where it has one, so that whoever sees the claim through his own unit's data sees both ends.
    private async Task<RecordId> RecordOfAsync(GraphReading reading, EntityNode entity, CancellationToken cancellationToken)
    {
        var records = await reading.Store.ReadRecordsAsync(reading.View, [.. entity.Entity.Records.Take(EntityContent.MaxRecords)], cancellationToken);
        return (records.FirstOrDefault(record => record.Header.OwnerUnit == caller.Unit.Id) ?? records[0]).Id;
    }

    private static async Task<ClaimId?> ClaimOfAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (NodeId.Parse(id) is not NodeId.OfClaim claim)
        {
            return null;
        }

        var number = (await reading.Store.FindClaimsAsync(reading.View, [claim.Claim], cancellationToken))[0];
        return number > 0 && reading.Snapshot.ShowsClaim(reading.View, number) ? claim.Claim : null;
    }

    private IReadOnlyList<ClaimWrite> Claims(AddToCaseInput input, EndRef from, IReadOnlyList<EndRef> ends, WriteDraft draft) => [.. ends.Distinct().Select((to, index) => new ClaimWrite
    {
        Id = new ClaimId(draft.Id(index)),
        ExpectedVersion = 0,
        Header = new ClaimHeader(caller.Unit.Id, draft.Source, (ushort)RelationshipType.Concerns, "concerns", from, to, null),
        Content = new ClaimContent
        {
            Label = draft.Label,
            Statement = input.Note,
            ReportedAt = draft.NowMicroseconds,
            ContentHash = SHA256.HashData(Encoding.UTF8.GetBytes($"{to.Value} {input.Note}")),
        },
    })];
}
