using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations;

/// <summary>The case of the caller's unit that a question or a target belongs to: it must be open.</summary>
public sealed class ActiveCase(ReadingSource readings, EntityFinder finder, Caller caller)
{
    /// <summary>Its record; null, with the reason added, where there is none: NOT_FOUND, CASE_NOT_ACTIVE.</summary>
    internal async Task<RecordVersion?> FindAsync(string id, List<IUserError> errors, CancellationToken cancellationToken) =>
        await FindAsync(await readings.ForDecidingAsync(cancellationToken), finder, caller, id, errors, cancellationToken);

    /// <summary>The same by a reading that is there already.</summary>
    internal static async Task<RecordVersion?> FindAsync(GraphReading reading, EntityFinder finder, Caller caller, string id, List<IUserError> errors, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(reading, id, cancellationToken);
        var records = found is null || (Kind)found.Entity.KindCode != Kind.Case
            ? []
            : await reading.Store.ReadRecordsAsync(reading.View, [.. found.Entity.Records.Take(EntityContent.MaxRecords)], cancellationToken);
        var own = records.FirstOrDefault(record => record.Header.OwnerUnit == caller.Unit.Id);
        if (own is null)
        {
            errors.Add(new NotFoundError("Your unit has no case with this id.", ["input", "caseId"]));
        }
        else if (!IsActive(own))
        {
            errors.Add(new InvalidInputError("CASE_NOT_ACTIVE", "The case is closed: nothing more is asked or declared for it.", ["input", "caseId"]));
        }

        return own is not null && IsActive(own) ? own : null;
    }

    /// <summary>Whether a record of a case says that it goes on.</summary>
    internal static bool IsActive(RecordVersion record) =>
        !record.Content.Revoked
        && !(!record.Content.Properties.IsEmpty
            && JsonElement.Parse(record.Content.Properties.Span).TryGetProperty("x_status", out var status)
            && status.ValueKind == JsonValueKind.String
            && status.GetString() == "closed");
}
