using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Jurisdictions;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Cases;

/// <summary>
/// Opens a case. Permission: every signed-in account, for its own unit. Effect: a record of kind Case under the label chosen. Refusals: INVALID_CASE, INVALID_HANDLING,
/// CASE_REFERENCE_EXISTS (of the unit's own cases, those that the caller sees), IDEMPOTENCY_KEY_REUSED. Audit entry: OPEN_CASE.
/// </summary>
public sealed class OpenCase(GraphWriter writer, ReadingSource readings, IGraphStore store, OpeningCases opening, Caller caller, TimeProvider clock)
{
    private const int MaxReference = 100;
    private const int MaxTitle = 300;

    /// <summary>Opens the case; the answer is the case or why not.</summary>
    public async Task<MutationResult<EntityNode>> RunAsync(OpenCaseInput input, CancellationToken cancellationToken)
    {
        List<IUserError> errors = [.. Faults(input)];
        var label = LabelChoice.Of(input.Handling, caller, errors);
        if (errors.Count > 0)
        {
            return new MutationResult<EntityNode>(errors);
        }

        using var turn = await opening.TakeTurnAsync(caller.Unit.Id, cancellationToken);
        var operation = writer.OperationOf("OPEN_CASE", input.IdempotencyKey);
        RecordId id = new(StableId.Of("id", $"{operation}", "0"));
        if (await IsTakenAsync(input.Reference, id, cancellationToken))
        {
            return new MutationResult<EntityNode>([new InvalidInputError("CASE_REFERENCE_EXISTS", $"Your unit has a case '{input.Reference}' already.", ["input", "reference"])]);
        }

        WriteRequest request = new("OPEN_CASE", input.IdempotencyKey, input, label, (draft, batch) => batch with { Records = [Write(input, id, draft)] });
        return await (await writer.WriteAsync(request, cancellationToken)).PayloadAsync(written => NodeAsync(written.Reading, id, cancellationToken));
    }

    /// <summary>The external id by which a unit's case reference is found. Not the first one: a case that is hidden from the caller must not be told by its uniqueness.</summary>
    private static string ReferenceId(string reference) => "case-reference:" + reference.Trim();

    private static IEnumerable<InvalidInputError> Faults(OpenCaseInput input)
    {
        if (input.Reference.Trim().Length is 0 or > MaxReference)
        {
            yield return Fault("reference", $"A reference has 1 to {MaxReference} characters.");
        }

        if (input.Title.Trim().Length is 0 or > MaxTitle)
        {
            yield return Fault("title", $"A title has 1 to {MaxTitle} characters.");
        }

        if (!JurisdictionCode.TryParse(input.Jurisdiction, null, out _))
        {
            yield return Fault("jurisdiction", $"'{input.Jurisdiction}' is no ISO 3166-1 alpha-2 code, such as PL.");
        }

        if (input.Offence.Trim().Length is 0 or > MaxReference)
        {
            yield return Fault("offence", $"An offence category has 1 to {MaxReference} characters, such as ransomware.");
        }
    }

    private static InvalidInputError Fault(string field, string message) => new("INVALID_CASE", message, ["input", field]);

    private async Task<bool> IsTakenAsync(string reference, RecordId own, CancellationToken cancellationToken)
    {
        var heads = await store.FindOwnRecordsAsync(caller.Unit.Id, [ReferenceId(reference)], cancellationToken);
        var view = (await readings.CurrentAsync(cancellationToken)).View;
        return heads.Any(head => !head.Closed && head.Id != own && view.Labels.Contains(head.Label));
    }

    private RecordWrite Write(OpenCaseInput input, RecordId id, WriteDraft draft)
    {
        var properties = Properties(input);
        return new RecordWrite
        {
            Id = id,
            ExpectedVersion = 0,
            Header = new RecordHeader(caller.Unit.Id, draft.Source, (ushort)Kind.Case, "incident", $"case:{caller.Unit.Id}:{id}", [StixIdOf(id), ReferenceId(input.Reference)]),
            Content = new RecordContent
            {
                Label = draft.Label,
                Properties = properties,
                Names = [new NameContent { Id = new NameId(draft.Id(1)), Name = input.Title.Trim(), IsPrimary = true, Source = draft.Source, Label = draft.Label }],
                Created = draft.NowMicroseconds,
                Modified = draft.NowMicroseconds,
                ContentHash = SHA256.HashData(properties),
            },
        };
    }

    private static string StixIdOf(RecordId id) => "incident--" + Guid.ParseExact(id.ToString(), "N").ToString("D");

    private byte[] Properties(OpenCaseInput input) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["name"] = input.Title.Trim(),
        ["x_case_reference"] = input.Reference.Trim(),
        ["x_jurisdiction"] = input.Jurisdiction,
        ["x_offence"] = input.Offence.Trim(),
        ["x_opened"] = (input.OpenedAt ?? clock.GetUtcNow()).UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["x_status"] = "open",
    });

    private static async Task<MutationResult<EntityNode>> NodeAsync(GraphReading reading, RecordId id, CancellationToken cancellationToken)
    {
        var number = (await reading.Store.FindRecordsAsync(reading.View, [id], cancellationToken))[0];
        return EntityNode.Of(reading, number) is { } node
            ? node
            : new MutationResult<EntityNode>([new NotFoundError("The case was written under a label that does not show it to you.", ["input", "handling"])]);
    }
}
