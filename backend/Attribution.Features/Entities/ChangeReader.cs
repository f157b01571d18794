using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Features.Entities;

/// <summary>Which entities of a write a reader sees. What people keep about entities is nobody's news.</summary>
internal sealed class ChangeReader(GraphReading reading, IReadOnlyList<Kind>? kinds)
{
    private const int MaxEntities = 50;

    // A batch of an import holds thousands; the first visible of them stand for it, so that a page stays a bounded piece of work. Hidden ones never count.
    private const int MaxExamined = 2_000;

    /// <summary>The visible entities of the records and claims that the write wrote, of the kinds asked for; at most 50.</summary>
    public async Task<IReadOnlyList<EntityNode>> EntitiesAsync(ChangeEntry entry, CancellationToken cancellationToken)
    {
        var found = Wanted(entry.RecordNumbers);
        if (found.Count < MaxEntities && entry.ClaimNumbers.Count > 0)
        {
            found.AddRange(Wanted(await EndsAsync(entry, cancellationToken)));
        }

        return [.. found.DistinctBy(entity => entity.Entity.Lead).Take(MaxEntities)];
    }

    private async Task<IReadOnlyList<int>> EndsAsync(ChangeEntry entry, CancellationToken cancellationToken)
    {
        var shown = entry.ClaimNumbers.Where(number => reading.Snapshot.ShowsClaim(reading.View, number)).Take(MaxEntities).ToArray();
        var claims = await reading.Store.ReadClaimsAsync(reading.View, shown, cancellationToken);
        List<int> ends = [];
        foreach (var claim in claims)
        {
            AddEnd(ends, claim.Header.From, claim.FromNumber);
            AddEnd(ends, claim.Header.To, claim.ToNumber);
        }

        return ends;
    }

    private static void AddEnd(List<int> ends, EndRef end, int number)
    {
        if (!end.IsClaim)
        {
            ends.Add(number);
        }
    }

    private List<EntityNode> Wanted(IEnumerable<int> records) =>
    [
        .. records.Select(number => reading.Snapshot.EntityOf(reading.View, number))
            .OfType<Entity>()
            .Take(MaxExamined)
            .Where(entity => IsWanted((Kind)entity.KindCode))
            .Select(entity => new EntityNode(reading, entity))
            .DistinctBy(entity => entity.Entity.Lead)
            .Take(MaxEntities),
    ];

    private bool IsWanted(Kind kind) => KindRegistry.IsEntity(kind) && (kinds is null or [] || kinds.Contains(kind));
}
