using System.Runtime.CompilerServices;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Copying;

/// <summary>
/// Reads a store's writes one after the other with what each wrote, through the port's reading as of the moment of the write. Its View shows every label: it serves copies and
/// their checks, never a reader.
/// </summary>
internal sealed class CommitReader
{
    private const int CommitsARead = 64;
    private const int NumbersARead = 10_000;

    private static readonly Reader Nobody = new() { Account = "", UnitId = "", Tokens = TokenSet.Empty };

    private readonly IGraphStore store;
    private readonly ILookup<long, Decision> made;
    private readonly ILookup<long, Decision> withdrawn;
    private readonly Dictionary<ImportId, ImportProgress> importsById;
    private readonly Dictionary<long, ImportProgress> lastWrites;

    private CommitReader(IGraphStore store, View everything, IReadOnlyList<Decision> decisions, IReadOnlyList<ImportProgress> imports)
    {
        (this.store, Everything, Imports) = (store, everything, imports);
        importsById = imports.ToDictionary(import => import.Id);
        lastWrites = imports.Where(import => import.UpdatedAt != 0).ToDictionary(import => import.UpdatedAt);
        made = decisions.ToLookup(decision => decision.DecidedAt);
        withdrawn = decisions.Where(decision => decision.WithdrawnAt is not null).ToLookup(decision => decision.WithdrawnAt.GetValueOrDefault());
    }

    /// <summary>The View of every label of the store, for reading its sources.</summary>
    public View Everything { get; }

    /// <summary>Imports as they are now.</summary>
    public IReadOnlyList<ImportProgress> Imports { get; }

    /// <summary>Reads what has no place in the row of writes: labels, decisions, imports.</summary>
    public static async Task<CommitReader> OpenAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        List<LabelId> labels = [];
        await foreach (var (id, _) in store.ReadLabelsAsync(0, cancellationToken).ConfigureAwait(false))
        {
            labels.Add(id);
        }

        List<Decision> decisions = [];
        await foreach (var decision in store.ReadIndexDecisionsAsync(cancellationToken).ConfigureAwait(false))
        {
            decisions.Add(decision);
        }

        List<ImportProgress> imports = [];
        await foreach (var import in store.ReadImportsAsync(cancellationToken).ConfigureAwait(false))
        {
            imports.Add(import);
        }

        return new CommitReader(store, new View(Nobody, new LabelSet(labels), DateTimeOffset.UnixEpoch, expiresAt: null), decisions, imports);
    }

    /// <summary>The writes after <paramref name="revision"/>, in order. O(what they wrote).</summary>
    public async IAsyncEnumerable<StoredCommit> ReadAsync(long revision, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var entries = await store.ReadCommitsAsync(revision, CommitsARead, cancellationToken).ConfigureAwait(false);
            foreach (var entry in entries)
            {
                yield return await CommitAsync(entry, cancellationToken).ConfigureAwait(false);
            }

            if (entries is not [.., var last])
            {
                yield break;
            }

            revision = last.Change.Revision;
        }
    }

    private async Task<StoredCommit> CommitAsync(CommitEntry entry, CancellationToken cancellationToken)
    {
        var (change, time) = (entry.Change, entry.Change.RecordedAt);
        return new StoredCommit(
            entry,
            await WritesAsync(change.RecordNumbers, time, (view, numbers) => store.ReadRecordsAsync(view, numbers, cancellationToken), version => version.Number, WriteOf, EndOf).ConfigureAwait(false),
            await WritesAsync(change.ClaimNumbers, time, (view, numbers) => store.ReadClaimsAsync(view, numbers, cancellationToken), version => version.Number, WriteOf, EndOf).ConfigureAwait(false),
            await DecisionsAsync(time, cancellationToken).ConfigureAwait(false),
            ImportOf(entry));
    }

    /// <summary>What is in effect at the time of the write is what it wrote; what is not, it ended.</summary>
    private async Task<List<TWrite>> WritesAsync<TVersion, TWrite>(
        IReadOnlyList<int> numbers,
        long time,
        Func<View, IReadOnlyList<int>, Task<IReadOnlyList<TVersion>>> readAsync,
        Func<TVersion, int> numberOf,
        Func<TVersion, TWrite> write,
        Func<TVersion, TWrite> end)
    {
        List<TWrite> writes = [];
        foreach (var slice in numbers.Chunk(NumbersARead))
        {
            var now = (await readAsync(Everything.At(time, null), slice).ConfigureAwait(false)).ToDictionary(numberOf);
            int[] ended = [.. slice.Where(number => !now.ContainsKey(number))];
            var before = ended.Length == 0 ? [] : (await readAsync(Everything.At(time - 1, null), ended).ConfigureAwait(false)).ToDictionary(numberOf);
            writes.AddRange(slice.Select(number => now.TryGetValue(number, out var version) ? write(version) : end(before[number])));
        }

        return writes;
    }

    private static RecordWrite WriteOf(RecordVersion version) =>
        new() { Id = version.Id, ExpectedVersion = version.Version - 1, Content = version.Content, Header = version.Version == 1 ? version.Header : null };

    private static RecordWrite EndOf(RecordVersion last) => new() { Id = last.Id, ExpectedVersion = last.Version, Content = null };

    private static ClaimWrite WriteOf(ClaimVersion version) =>
        new() { Id = version.Id, ExpectedVersion = version.Version - 1, Content = version.Content, Header = version.Version == 1 ? version.Header : null };

    private static ClaimWrite EndOf(ClaimVersion last) => new() { Id = last.Id, ExpectedVersion = last.Version, Content = null };

    private async Task<List<DecisionWrite>> DecisionsAsync(long time, CancellationToken cancellationToken)
    {
        List<DecisionWrite> writes = [];
        foreach (var decision in made[time])
        {
            writes.Add(new DecisionWrite
            {
                Id = decision.Id,
                Left = await RecordOfAsync(decision.LeftNumber, cancellationToken).ConfigureAwait(false),
                Right = await RecordOfAsync(decision.RightNumber, cancellationToken).ConfigureAwait(false),
                Verdict = decision.Verdict,
                Label = decision.Label,
                OwnerUnit = decision.OwnerUnit,
                Reason = decision.Reason,
            });
        }

        writes.AddRange(withdrawn[time].Select(decision => new DecisionWrite { Id = decision.Id, Withdraw = true }));
        return writes;
    }

    // By its history: the record may have ended since.
    private async Task<RecordId> RecordOfAsync(int number, CancellationToken cancellationToken) =>
        (await store.ReadRecordHistoryAsync(Everything, number, cancellationToken).ConfigureAwait(false))[0].Id;

    /// <summary>The import's state that the write kept. Only the last is stored, so earlier writes keep that, as running where it was withdrawn in the end.</summary>
    private ImportProgress? ImportOf(CommitEntry entry)
    {
        if (lastWrites.TryGetValue(entry.Change.RecordedAt, out var ended))
        {
            return ended;
        }

        var import = entry.Import is { } id ? importsById[id] : null;
        return import?.State == ImportProgress.Withdrawn ? import with { State = ImportProgress.Running } : import;
    }
}
