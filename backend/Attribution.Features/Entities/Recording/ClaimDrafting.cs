using System.Security.Cryptography;
using System.Text.Json;
using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Domain.Relationships;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>Turns a relationship that a unit asserts into a claim.</summary>
public sealed class ClaimDrafting(Ends ends, Caller caller)
{
    /// <summary>The claim to write; null: what is wrong was added to <paramref name="errors"/>.</summary>
    /// <param name="input">What is asserted.</param>
    /// <param name="id">The claim's id.</param>
    /// <param name="reading">What the caller sees.</param>
    /// <param name="ownEnd">Ends that are written along; null for ids of anything else.</param>
    /// <param name="errors">Takes the faults.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    internal async Task<DraftedClaim?> ReadAsync(
        ClaimStatement input, ClaimId id, GraphReading reading, Func<string, EndRef?> ownEnd, List<IUserError> errors, CancellationToken cancellationToken)
    {
        var before = errors.Count;
        errors.AddRange(ClaimChecks.Faults(input));
        var grade = ClaimChecks.GradeOf(input.Grade, errors);
        var label = LabelChoice.Of(input.Handling, caller, errors);
        var from = await EndAsync(input.From, "from");
        var to = await EndAsync(input.To, "to");
        return errors.Count > before ? null : new DraftedClaim(id, label, from, to, grade, input);

        async Task<EndRef> EndAsync(string end, string field)
        {
            if ((ownEnd(end) ?? await ends.FindAsync(reading, end, cancellationToken)) is { } found)
            {
                return found;
            }

            errors.Add(new NotFoundError("There is nothing with this id.", ["input", field]));
            return default;
        }
    }

    /// <summary>The write.</summary>
    internal ClaimWrite Write(DraftedClaim drafted, WriteDraft draft)
    {
        var input = drafted.Input;
        return new ClaimWrite
        {
            Id = drafted.Id,
            ExpectedVersion = 0,
            Header = new ClaimHeader(
                caller.Unit.Id, draft.Source, (ushort)input.Type, input.TypeName ?? RelationshipRegistry.Of(input.Type).StixName, drafted.From, drafted.To, null),
            Content = new ClaimContent
            {
                Label = draft.Label,
                Confidence = (byte?)input.Confidence,
                Grade = drafted.Grade,
                Statement = input.Statement,
                Citations = [.. (input.Citations ?? []).Select(citation => new Citation(citation.SourceName, citation.Url, citation.ExternalId))],
                ValidFrom = input.ValidFrom is { } start ? UnixMicroseconds.From(start) : null,
                ValidTo = input.ValidTo is { } end ? UnixMicroseconds.From(end) : null,
                ReportedAt = draft.NowMicroseconds,
                ContentHash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input, input.GetType())),
            },
        };
    }
}

/// <summary>A claim about to be written.</summary>
internal sealed record DraftedClaim(ClaimId Id, HandlingLabel Label, EndRef From, EndRef To, Grade? Grade, ClaimStatement Input);
