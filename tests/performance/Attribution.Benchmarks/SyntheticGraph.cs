using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Domain.Relationships;
using Attribution.Domain.Selectors;
using Attribution.Graph.Sqlite;
using Attribution.Graph.Store;

namespace Attribution.Benchmarks;

/// <summary>Writes a graph like that of the scale data: a fifth actors and cases with names, the rest observables with selectors, and one and a half claims a record. Seeded.</summary>
internal sealed class SyntheticGraph(IGraphStore store)
{
    public const int BatchSize = 5_000;

    private const string Unit = "PL-CYB";
    private static readonly string[] Words = ["amber", "badger", "silent", "falcon", "market", "invoice", "secure", "wallet", "delivery", "copper", "office", "portal", "kestrel", "ticket"];

    private readonly Random random = new(7);
    private readonly List<RecordId> records = [];
    private LabelId label;
    private SourceId source;

    public async Task PrepareAsync()
    {
        label = await store.InternLabelAsync(HandlingLabel.Public(Unit), CancellationToken.None);
        source = new SourceId(NextId());
        SourceWrite write = new() { Id = source, Name = "feed", OwnerUnit = Unit, ExternalId = "feed", Label = label };
        await store.CommitAsync(Batch() with { Sources = [write] }, CancellationToken.None);
    }

    public GraphBatch Batch() =>
        new() { Operation = new OperationId(NextId()), RequestHash = new byte[32], Account = "import", UnitId = Unit, Action = "IMPORT" };

    /// <summary>The next batch of records with their claims; looked up by external id first, as an importer does.</summary>
    public async Task<GraphBatch> NextAsync(int size)
    {
        List<RecordWrite> writes = [];
        List<ClaimWrite> claims = [];
        while (writes.Count + claims.Count < size)
        {
            writes.Add(NextRecord());
            for (var count = writes.Count % 2 + 1; count > 0 && records.Count > 10; count--)
            {
                claims.Add(NextClaim(records[^1], records[random.Next(records.Count)]));
            }
        }

        await store.FindOwnRecordsAsync(Unit, [.. writes.SelectMany(write => write.Header!.ExternalIds)], CancellationToken.None);
        await store.FindOwnClaimsAsync(Unit, [.. claims.Select(claim => claim.Header!.ExternalId ?? "")], CancellationToken.None);
        return Batch() with { Records = writes, Claims = claims };
    }

    public RecordWrite NextRecord()
    {
        RecordId id = new(NextId());
        records.Add(id);
        var kind = (records.Count % 5) switch { 0 => Kind.ThreatActor, 1 => Kind.Ipv4Addr, 2 => Kind.CryptoWallet, _ => Kind.DomainName };
        var (name, selector) = Value(kind);
        var externalId = $"{KindRegistry.Of(kind).StixType}--{Guid(NextId())}";
        return new RecordWrite
        {
            Id = id,
            ExpectedVersion = 0,
            Header = new RecordHeader(Unit, source, (ushort)kind, KindRegistry.Of(kind).StixType, selector?.Key ?? externalId, [externalId]),
            Content = new RecordContent
            {
                Label = label,
                Properties = Encoding.UTF8.GetBytes($$"""{"created":"2026-01-01T00:00:00.000Z","name":"{{name}}","spec_version":"2.1","x_note":"seen in a log of the provider"}"""),
                ContentHash = RandomBytes(32),
                Names = selector is null ? [Name(name)] : [],
                Selectors = selector is { } value ? [value] : [],
                Modified = 1,
            },
        };
    }

    public ClaimWrite NextClaim(RecordId from, RecordId to) => new()
    {
        Id = new ClaimId(NextId()),
        ExpectedVersion = 0,
        Header = new ClaimHeader(Unit, source, (ushort)RelationshipType.Uses, "uses", EndRef.Of(from), EndRef.Of(to), $"relationship--{Guid(NextId())}"),
        Content = new ClaimContent { Label = label, ContentHash = RandomBytes(32), Confidence = 60, ValidFrom = random.NextInt64(1_600_000_000_000_000, 1_700_000_000_000_000) },
    };

    public static SqliteStoreOptions FreshFile(string name)
    {
        var path = Path.Combine(Path.GetTempPath(), "attribution-bench", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        foreach (var file in new[] { path, path + "-wal", path + "-shm" })
        {
            File.Delete(file);
        }

        return new SqliteStoreOptions { Path = path };
    }

    private NameContent Name(string name) => new() { Id = new NameId(NextId()), Name = name, IsPrimary = true, Source = source, Label = label };

    private (string Name, Selector? Selector) Value(Kind kind) => kind switch
    {
        Kind.ThreatActor => (Name(3), null),
        Kind.Ipv4Addr => ("", Selector.FromStored(SelectorType.Ipv4Address, $"240.{random.Next(256)}.{random.Next(256)}.{random.Next(256)}")),
        Kind.CryptoWallet => ("", Selector.FromStored(SelectorType.WalletEth, "0x" + Convert.ToHexStringLower(RandomBytes(20)))),
        _ => ("", Selector.FromStored(SelectorType.DomainName, $"{Word()}-{Word()}{random.Next(1000)}.example")),
    };

    private string Name(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word())) + " " + random.Next(100_000);

    private string Word() => Words[random.Next(Words.Length)];

    private byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    private UInt128 NextId() => new((ulong)random.NextInt64(), (ulong)random.NextInt64());

    private static string Guid(UInt128 id)
    {
        var text = IdText.Format(id);
        return $"{text[..8]}-{text[8..12]}-{text[12..16]}-{text[16..20]}-{text[20..]}";
    }
}
