using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Entities.Recording;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Requests;

/// <summary>Whether accounts of the asking unit are in the audience of a thing that an answer would name.</summary>
/// <param name="Id">As it was asked.</param>
/// <param name="Entity">The thing; null: the reader sees none with this id.</param>
/// <param name="Accounts">Accounts of the asking unit.</param>
/// <param name="Admitted">Those of them in its audience, as far as they are cleared; none: the asking unit cannot see it yet.</param>
[ObjectType("AnswerPreview")]
public sealed record AnswerPreviewNode([property: ID] string Id, EntityNode? Entity, int Accounts, int Admitted);

/// <summary>Says which of the things that an answer would name the asking unit sees: by their labels and the public directory, as <see cref="HandlingPreview"/> does.</summary>
public sealed class AnswerPreview(ReadingSource readings, Ends ends, EntityFinder finder, ListReaders readers, Caller caller, TimeProvider clock)
{
    private const int MaxIds = 200;

    /// <summary>One line for each id; none where the request is not the caller's unit's to answer.</summary>
    public async Task<IReadOnlyList<AnswerPreviewNode>> OfAsync(string requestId, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        if (await RequestNode.FindAsync(reading, requestId, cancellationToken) is not { } request || request.ActingUnit != caller.Unit.Id)
        {
            return [];
        }

        var asking = readers().Where(reader => reader.UnitId == request.AskingUnit).ToArray();
        var now = clock.GetUtcNow();
        List<AnswerPreviewNode> lines = [];
        foreach (var id in ids.Take(MaxIds))
        {
            var record = await ends.RecordAsync(reading, id, cancellationToken);
            var label = record is null ? null : await reading.Store.ReadLabelAsync(record.Content.Label, cancellationToken);
            var entity = record is null ? null : await finder.FindAsync(reading, $"record:{record.Id}", cancellationToken);
            var admitted = label is null || label.ExpiresAt <= now ? 0 : asking.Count(reader => label.Audience.All(rule => rule.Admits(reader)));
            lines.Add(new AnswerPreviewNode(id, entity, asking.Length, admitted));
        }

        return lines;
    }
}
