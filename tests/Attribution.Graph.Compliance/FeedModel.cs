using Attribution.Domain.Identifiers;
using Attribution.Domain.Relationships;
using Attribution.Graph.Store;

namespace Attribution.Graph.Compliance;

/// <summary>Writes random batches to a store and keeps, the naive way, what its index feed must give.</summary>
internal sealed class FeedModel(StoreWorld world, Random random)
{
    private readonly List<Item<RecordWrite>> records = [];
    private readonly List<Item<ClaimWrite>> claims = [];
    private readonly Dictionary<string, int> identities = [];
    private readonly Dictionary<int, int> identityOf = [];
    private readonly List<(long Revision, long Time)> times = [];

    /// <summary>Records written so far.</summary>
    public IReadOnlyList<RecordId> RecordIds => [.. records.Select(item => item.Write.Id)];

    public async Task<CommitResult.Committed> WriteAsync()
    {
        var newRecords = Enumerable.Range(0, random.Next(1, 8)).Select(_ => NewRecord()).ToList();
        var nextRecords = Some(records).Select(item => item.Write with { ExpectedVersion = item.Version, Content = NextContent(item) }).ToList();
        var ends = records.Select(item => EndRef.Of(item.Write.Id)).Concat(newRecords.Select(write => EndRef.Of(write.Id)))
            .Concat(claims.Select(item => EndRef.Of(item.Write.Id))).ToList();
        var newClaims = Enumerable.Range(0, random.Next(8)).Select(_ => NewClaim(ends)).ToList();
        var nextClaims = Some(claims).Select(item => item.Write with { ExpectedVersion = item.Version, Content = NextClaimContent(item) }).ToList();
        RecordWrite[] recordWrites = [.. nextRecords, .. newRecords];
        ClaimWrite[] claimWrites = [.. newClaims, .. nextClaims];
        var committed = await world.CommitAsync(world.Batch() with { Records = recordWrites, Claims = claimWrites });
        times.Add((committed.Revision, committed.RecordedAt));
        Keep(records, recordWrites, committed.RecordNumbers, committed.RecordedAt, write => (write.Id.Value, write.Content is null));
        Keep(claims, claimWrites, committed.ClaimNumbers, committed.RecordedAt, write => (write.Id.Value, write.Content is null));
        GiveIdentities(newRecords);
        return committed;
    }

    public List<IndexRecord> Records(long revision) => Versions(records, revision).Select(version => new IndexRecord(
        version.Number, version.First.Header!.KindCode, version.Write.Content!.Label.Value, identityOf[version.Number], version.From, version.To,
        version.Write.Content.Revoked)).ToList();

    public List<IndexClaim> Claims(long revision) => Versions(claims, revision).Select(version =>
    {
        var (header, content) = (version.First.Header!, version.Write.Content!);
        return new IndexClaim(
            version.Number, NumberOf(header.From), NumberOf(header.To), header.From.IsClaim, header.To.IsClaim, header.TypeCode, content.Confidence ?? 255, content.Label.Value,
            content.ValidFrom ?? long.MinValue, content.ValidTo ?? long.MaxValue, version.From, version.To);
    }).ToList();

    private IEnumerable<(int Number, TWrite First, TWrite Write, long From, long To)> Versions<TWrite>(List<Item<TWrite>> items, long revision)
    {
        var time = times.Where(entry => entry.Revision <= revision).Select(entry => entry.Time).DefaultIfEmpty(long.MinValue).Max();
        return items.OrderBy(item => item.Number).SelectMany(item => item.Versions
            .Where(version => version.From <= time && !version.IsEnd)
            .Select(version => (item.Number, item.Versions[0].Write, version.Write, version.From, version.To > time ? long.MaxValue : version.To)));
    }

    private static void Keep<TWrite>(
        List<Item<TWrite>> items, TWrite[] writes, IReadOnlyList<int> numbers, long time, Func<TWrite, (UInt128 Id, bool IsEnd)> read)
    {
        foreach (var (write, number) in writes.Zip(numbers))
        {
            var item = items.Find(known => known.Number == number);
            if (item is null)
            {
                items.Add(item = new Item<TWrite>(number, write));
            }

            item.Add(write, time, read(write).IsEnd);
        }
    }

    private void GiveIdentities(List<RecordWrite> added)
    {
        foreach (var item in records.Where(item => added.Exists(write => write.Id == item.Write.Id)).OrderBy(item => item.Number))
        {
            var key = item.Versions[0].Write.Header!.IdentityKey;
            identities.TryAdd(key, item.Number);
            identityOf[item.Number] = identities[key];
        }
    }

    private RecordWrite NewRecord()
    {
        var write = world.NewRecord($"name {random.Next(100)}");
        return write with { Header = write.Header! with { IdentityKey = $"key {random.Next(30)}" }, Content = RandomContent() };
    }

    private RecordContent RandomContent() => world.Content($"name {random.Next(100)}") with { Label = RandomLabel(), Revoked = random.Next(4) == 0 };

    private RecordContent? NextContent(Item<RecordWrite> item) => !item.IsClosed && random.Next(3) == 0 ? null : RandomContent();

    private ClaimWrite NewClaim(List<EndRef> ends)
    {
        var write = world.NewClaim(ends[random.Next(ends.Count)], ends[random.Next(ends.Count)], random.Next(2) == 0 ? RelationshipType.Uses : RelationshipType.Targets);
        return write with { Content = RandomClaimContent() };
    }

    private ClaimContent RandomClaimContent() => world.ClaimContent() with
    {
        Label = RandomLabel(),
        Confidence = random.Next(3) == 0 ? null : (byte)random.Next(101),
        ValidFrom = random.Next(2) == 0 ? null : random.Next(),
        ValidTo = random.Next(2) == 0 ? null : random.Next(),
    };

    private ClaimContent? NextClaimContent(Item<ClaimWrite> item) => !item.IsClosed && random.Next(3) == 0 ? null : RandomClaimContent();

    private LabelId RandomLabel() => random.Next(3) switch { 0 => world.PublicLabel, 1 => world.OwnLabel, _ => world.OtherLabel };

    private IEnumerable<Item<TWrite>> Some<TWrite>(List<Item<TWrite>> items) => items.OrderBy(_ => random.Next()).Take(random.Next(4));

    private int NumberOf(EndRef end) => end.IsClaim
        ? claims.First(item => item.Write.Id.Value == end.Value).Number
        : records.First(item => item.Write.Id.Value == end.Value).Number;

    private sealed class Item<TWrite>(int number, TWrite write)
    {
        public int Number => number;

        public TWrite Write => write;

        public int Version { get; private set; }

        public bool IsClosed => Versions[^1].IsEnd;

        public List<(TWrite Write, long From, long To, bool IsEnd)> Versions { get; } = [];

        public void Add(TWrite next, long time, bool isEnd)
        {
            if (Versions.Count > 0)
            {
                Versions[^1] = Versions[^1] with { To = time };
            }

            Versions.Add((next, time, long.MaxValue, isEnd));
            Version++;
        }
    }
}
