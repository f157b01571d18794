using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Notes;

/// <summary>
/// Writes a note on an entity. Permission: every signed-in account, for its own unit. Effect: a record of kind Note and a claim that it refers to the entity's lead record,
/// both under the label chosen. Refusals: INVALID_NOTE, INVALID_HANDLING, NOT_FOUND, IDEMPOTENCY_KEY_REUSED. Audit entry: ADD_NOTE.
/// </summary>
public sealed class AddNote(GraphWriter writer, ReadingSource readings, EntityFinder finder, Caller caller)
{
    private const string Action = "ADD_NOTE";
    private const int MaxText = 10_000;
    private const int MaxAbstract = 100;

    /// <summary>Writes it; the answer is the note's record or why not.</summary>
    public async Task<MutationResult<RecordNode>> RunAsync(AddNoteInput input, CancellationToken cancellationToken)
    {
        List<IUserError> errors = [];
        if (input.Text.Trim().Length is 0 or > MaxText)
        {
            errors.Add(new InvalidInputError("INVALID_NOTE", $"A note has 1 to {MaxText} characters.", ["input", "text"]));
        }

        var label = LabelChoice.Of(input.Handling, caller, errors);
        var reading = await readings.CurrentAsync(cancellationToken);
        if (await finder.FindAsync(reading, input.EntityId, cancellationToken) is not { } entity)
        {
            return new MutationResult<RecordNode>([.. errors, new NotFoundError("There is no entity with this id.", ["input", "entityId"])]);
        }

        if (errors.Count > 0)
        {
            return new MutationResult<RecordNode>(errors);
        }

        var about = (await reading.Store.ReadRecordsAsync(reading.View, [entity.Entity.Lead], cancellationToken))[0].Id;
        RecordId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        WriteRequest request = new(
            Action, input.IdempotencyKey, input, label, (draft, batch) => batch with { Records = [Record(input, id, draft)], Claims = [Reference(id, about, draft)] });
        return await (await writer.WriteAsync(request, cancellationToken)).PayloadAsync(written => NodeAsync(written.Reading, id, cancellationToken));
    }

    private RecordWrite Record(AddNoteInput input, RecordId id, WriteDraft draft)
    {
        var properties = Properties(input.Text.Trim());
        return new RecordWrite
        {
            Id = id,
            ExpectedVersion = 0,
            Header = new RecordHeader(caller.Unit.Id, draft.Source, (ushort)Kind.Note, "note", $"note:{id}", [StixIdOf(id)]),
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

    private byte[] Properties(string text)
    {
        var line = text.Split('\n', 2)[0].Trim();
        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["abstract"] = line.Length <= MaxAbstract ? line : line[..(char.IsHighSurrogate(line[MaxAbstract - 1]) ? MaxAbstract - 1 : MaxAbstract)],
            ["authors"] = new JsonArray(caller.Account),
            ["content"] = text,
        });
    }

    private ClaimWrite Reference(RecordId note, RecordId about, WriteDraft draft) => new()
    {
        Id = new ClaimId(draft.Id(1)),
        ExpectedVersion = 0,
        Header = new ClaimHeader(caller.Unit.Id, draft.Source, (ushort)RelationshipType.RefersTo, "refers-to", EndRef.Of(note), EndRef.Of(about), null),
        Content = new ClaimContent
        {
            Label = draft.Label,
            ReportedAt = draft.NowMicroseconds,
            ContentHash = SHA256.HashData(Encoding.UTF8.GetBytes($"{note} refers-to {about}")),
        },
    };

    private static string StixIdOf(RecordId id) => "note--" + Guid.ParseExact(id.ToString(), "N").ToString("D");

    private static async Task<MutationResult<RecordNode>> NodeAsync(GraphReading reading, RecordId id, CancellationToken cancellationToken)
    {
        var numbers = await reading.Store.FindRecordsAsync(reading.View, [id], cancellationToken);
        return numbers[0] > 0 && await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken) is [var record]
            ? new RecordNode(reading, record)
            : new MutationResult<RecordNode>(new NotFoundError("The note was written under a label that does not show it to you.", ["input", "handling"]));
    }
}
