using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Attributions.Profiles;

/// <summary>
/// Profiles of actors by what labels show, kept current: readers who see the same share them, and a later revision reads only what changed. Safe for concurrent use; one
/// builds at a time.
/// </summary>
internal sealed class ProfileCache(IGraphStore store) : IDisposable
{
    private const int MostKept = 16;

    // After a large import everything is read anew.
    private const int MostChanges = 20_000;

    private readonly SemaphoreSlim building = new(1, 1);
    private readonly LinkedList<Kept> kept = [];

    /// <summary>The profiles that the reading shows; those of another time are read for it alone.</summary>
    public async Task<ActorProfiles> ForAsync(GraphReading now, CancellationToken cancellationToken)
    {
        var reading = now.ForComputing();
        if (reading.View.AsOf is not null || reading.View.ValidAt is not null)
        {
            return await ActorProfiles.ReadAsync(reading, cancellationToken);
        }

        await building.WaitAsync(cancellationToken);
        try
        {
            return await CurrentAsync(reading, cancellationToken);
        }
        finally
        {
            building.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => building.Dispose();

    private async Task<ActorProfiles> CurrentAsync(GraphReading reading, CancellationToken cancellationToken)
    {
        var known = kept.FirstOrDefault(candidate => candidate.Shows(reading.View.Labels));
        if (known is not null)
        {
            kept.Remove(known);
        }

        if (known?.Profiles.Revision > reading.Snapshot.Revision)
        {
            // A request that began before: it keeps its own picture.
            kept.AddFirst(known);
            return await ActorProfiles.ReadAsync(reading, cancellationToken);
        }

        var now = await NextAsync(known, reading, cancellationToken);
        kept.AddFirst(now);
        if (kept.Count > MostKept)
        {
            kept.RemoveLast();
        }

        return now.Profiles;
    }

    private async Task<Kept> NextAsync(Kept? known, GraphReading reading, CancellationToken cancellationToken)
    {
        if (known is null)
        {
            return new Kept(await ActorProfiles.ReadAsync(reading, cancellationToken), reading.View.Labels, await LastLabelAsync(cancellationToken));
        }

        if (known.Profiles.Revision == reading.Snapshot.Revision)
        {
            return known;
        }

        var (records, claims, lastLabel, isSmall) = (new HashSet<int>(), new HashSet<int>(), known.LastLabel, true);
        await foreach (var change in store.ReadChangesAsync(known.Profiles.Revision, cancellationToken))
        {
            if (change.Revision > reading.Snapshot.Revision)
            {
                break;
            }

            records.UnionWith(change.RecordNumbers);
            claims.UnionWith(change.ClaimNumbers);
            lastLabel = Math.Max(lastLabel, change.LabelsUpTo);
            isSmall &= !change.DecisionsChanged && records.Count + claims.Count <= MostChanges;
        }

        var profiles = isSmall ? await known.Profiles.AfterAsync(reading, records, claims, cancellationToken) : await ActorProfiles.ReadAsync(reading, cancellationToken);
        return new Kept(profiles, reading.View.Labels, lastLabel);
    }

    private async Task<int> LastLabelAsync(CancellationToken cancellationToken)
    {
        var last = 0;
        await foreach (var (id, _) in store.ReadLabelsAsync(0, cancellationToken))
        {
            last = id.Value;
        }

        return last;
    }

    /// <summary>Profiles with the labels they were read by.</summary>
    /// <param name="Profiles">The profiles.</param>
    /// <param name="Labels">The labels that were visible.</param>
    /// <param name="LastLabel">The newest label that they may rest on: nothing was written under a later one before their revision.</param>
    private sealed record Kept(ActorProfiles Profiles, LabelSet Labels, int LastLabel)
    {
        /// <summary>Whether other labels show the same things: they agree on all labels there were.</summary>
        public bool Shows(LabelSet others)
        {
            if (ReferenceEquals(others, Labels))
            {
                return true;
            }

            for (var label = 1; label <= LastLabel; label++)
            {
                if (Labels.Contains(label) != others.Contains(label))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
