using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Domain.Relationships;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Compliance;

/// <summary>A store with three labels and a source, and builders with sensible defaults.</summary>
public sealed class StoreWorld : IAsyncDisposable
{
    /// <summary>The unit that writes in most tests.</summary>
    public const string Unit = "PL-CYB";

    /// <summary>Another unit.</summary>
    public const string OtherUnit = "RO-CYB";

    private readonly ViewSource views;
    private readonly IdSource ids;

    private StoreWorld(IGraphStore store, ManualClock clock, IdSource ids)
    {
        (Store, Clock, this.ids) = (store, clock, ids);
        views = new ViewSource(store, clock);
    }

    public IGraphStore Store { get; }

    public ManualClock Clock { get; }

    public LabelId PublicLabel { get; private set; }

    public LabelId OwnLabel { get; private set; }

    public LabelId OtherLabel { get; private set; }

    public SourceId Source { get; private set; }

    /// <summary>Opens a world on an empty store; its ids are a fixed row.</summary>
    public static async Task<StoreWorld> CreateAsync(Func<ManualClock, Task<IGraphStore>> open)
    {
        ManualClock clock = new();
        ulong next = 0;
        StoreWorld world = new(await open(clock), clock, new IdSource(() => BitConverter.ToUInt128(SHA256.HashData(BitConverter.GetBytes(++next)))));
        await world.PrepareAsync("feed");
        return world;
    }

    /// <summary>A world on a store that others may write to as well, which it closes.</summary>
    public static async Task<StoreWorld> OnAsync(IGraphStore store, IdSource ids)
    {
        StoreWorld world = new(store, new ManualClock(), ids);
        await world.PrepareAsync("feed-" + world.NextId());
        return world;
    }

    public async ValueTask DisposeAsync()
    {
        views.Dispose();
        await Store.DisposeAsync();
    }

    public UInt128 NextId() => ids.Next();

    public GraphBatch Batch() => new()
    {
        Operation = new OperationId(NextId()),
        RequestHash = Hash("request"),
        Account = "pl.analyst1",
        UnitId = Unit,
        Action = "TEST",
    };

    public SourceWrite NewSource() => new() { Id = new SourceId(NextId()), Name = "Open feed", OwnerUnit = Unit, ExternalId = "source-" + NextId(), Label = PublicLabel };

    public RecordHeader Header(Kind kind = Kind.ThreatActor, string? externalId = null)
    {
        externalId ??= $"{KindRegistry.Of(kind).StixType}--{IdText.Format(NextId())}";
        return new RecordHeader(Unit, Source, (ushort)kind, KindRegistry.Of(kind).StixType, "key:" + externalId, [externalId]);
    }

    public RecordContent Content(params string[] names) => new()
    {
        Label = PublicLabel,
        Properties = """{"name":"x"}"""u8.ToArray(),
        ContentHash = Hash(string.Join('|', names)),
        Names = [.. names.Select((name, index) => Name(name, isPrimary: index == 0))],
    };

    public NameContent Name(string name, bool isPrimary = true) =>
        new() { Id = new NameId(NextId()), Name = name, IsPrimary = isPrimary, Source = Source, Label = PublicLabel };

    public RecordWrite NewRecord(params string[] names) => new() { Id = new RecordId(NextId()), ExpectedVersion = 0, Header = Header(), Content = Content(names) };

    public ClaimContent ClaimContent() => new() { Label = PublicLabel, ContentHash = Hash("claim"), Confidence = 70 };

    public ClaimWrite NewClaim(EndRef from, EndRef to, RelationshipType type = RelationshipType.Uses) => new()
    {
        Id = new ClaimId(NextId()),
        ExpectedVersion = 0,
        Header = new ClaimHeader(Unit, Source, (ushort)type, RelationshipRegistry.Of(type).StixName, from, to, $"relationship--{IdText.Format(NextId())}"),
        Content = ClaimContent(),
    };

    public ClaimWrite NewClaim(RecordWrite from, RecordWrite to) => NewClaim(EndRef.Of(from.Id), EndRef.Of(to.Id));

    public DecisionWrite NewDecision(RecordWrite left, RecordWrite right, Verdict verdict = Verdict.Same) => new()
    {
        Id = new DecisionId(NextId()),
        Left = left.Id,
        Right = right.Id,
        Verdict = verdict,
        Label = PublicLabel,
        OwnerUnit = Unit,
        Reason = "one report names both",
    };

    /// <summary>Writes a batch that must succeed.</summary>
    public async Task<CommitResult.Committed> CommitAsync(GraphBatch batch)
    {
        Clock.Advance(TimeSpan.FromSeconds(1));
        return Assert.IsType<CommitResult.Committed>(await Store.CommitAsync(batch, CancellationToken.None));
    }

    public Task<CommitResult.Committed> CommitAsync(params RecordWrite[] records) => CommitAsync(Batch() with { Records = records });

    public Task<CommitResult.Committed> CommitAsync(params ClaimWrite[] claims) => CommitAsync(Batch() with { Claims = claims });

    /// <summary>Writes a batch that must be refused, and gives the code, place and current version.</summary>
    public async Task<(string Code, int Index, int CurrentVersion)> RefusedAsync(GraphBatch batch)
    {
        var refused = Assert.IsType<CommitResult.Refused>(await Store.CommitAsync(batch, CancellationToken.None));
        return (refused.Code, refused.Index, refused.CurrentVersion);
    }

    /// <summary>What an account of <paramref name="unit"/> sees now.</summary>
    public async Task<View> ViewAsync(string unit = Unit) => await views.ForAsync(
        new Reader { Account = "a." + unit, UnitId = unit, Tokens = TokenSet.Of(AudienceToken.Everyone, AudienceToken.Unit(unit)) }, CancellationToken.None);

    /// <summary>The records that the writing unit sees.</summary>
    public async Task<IReadOnlyList<RecordVersion>> ReadAsync(params int[] numbers) =>
        await Store.ReadRecordsAsync(await ViewAsync(), numbers, CancellationToken.None);

    public static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private async Task PrepareAsync(string source)
    {
        PublicLabel = await Store.InternLabelAsync(HandlingLabel.Public(Unit), CancellationToken.None);
        OwnLabel = await Store.InternLabelAsync(HandlingLabel.OwnedBy(Unit), CancellationToken.None);
        OtherLabel = await Store.InternLabelAsync(HandlingLabel.OwnedBy(OtherUnit), CancellationToken.None);
        Source = new SourceId(NextId());
        await CommitAsync(Batch() with { Sources = [NewSource() with { Id = Source, ExternalId = source }] });
    }
}
