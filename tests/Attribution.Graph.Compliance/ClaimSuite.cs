using Attribution.Domain.Grades;
using Attribution.Domain.Relationships;
using Attribution.Graph.Store;

namespace Attribution.Graph.Compliance;

/// <summary>Claims: ends, versions, withdrawal, labels, types of others.</summary>
public abstract class ClaimSuite : StoreSuite
{
    [Fact]
    public async Task Claim_EveryFieldSet_ReadsBackWhole()
    {
        var (left, right, ends) = await PairAsync();
        var write = World.NewClaim(left, right) with { Content = FullContent() };
        var committed = await World.CommitAsync(write);
        Assert.Equivalent(
            new ClaimVersion(
                committed.ClaimNumbers[0], write.Id, write.Header!, ends.RecordNumbers[0], ends.RecordNumbers[1], write.Content!, 1, committed.RecordedAt, null),
            Assert.Single(await ReadAsync(committed)),
            strict: true);
    }

    [Fact]
    public async Task Claim_EndsLaterInTheSameBatch_AreFound()
    {
        var (left, right) = (World.NewRecord("a"), World.NewRecord("b"));
        var relation = World.NewClaim(left, right);
        var note = World.NewClaim(EndRef.Of(left.Id), EndRef.Of(relation.Id), RelationshipType.RefersTo);
        var committed = await World.CommitAsync(World.Batch() with { Claims = [note, relation], Records = [left, right] });
        var read = await ReadAsync(committed);
        Assert.Equal((committed.RecordNumbers[0], committed.ClaimNumbers[1]), (read[0].FromNumber, read[0].ToNumber));
        Assert.Equal(EndRef.Of(relation.Id), read[0].Header.To);
    }

    [Fact]
    public async Task Claim_EndIsAnEarlierClaim_IsFound()
    {
        var (left, right, _) = await PairAsync();
        var relation = World.NewClaim(left, right);
        var first = await World.CommitAsync(relation);
        var committed = await World.CommitAsync(World.NewClaim(EndRef.Of(relation.Id), EndRef.Of(right.Id), RelationshipType.RefersTo));
        Assert.Equal(first.ClaimNumbers[0], (await ReadAsync(committed)).Single().FromNumber);
    }

    [Fact]
    public async Task Claim_EndUnknown_IsRefused()
    {
        var (left, _, _) = await PairAsync();
        Assert.Equal(("UNKNOWN_END", 0, 0), await World.RefusedAsync(World.Batch() with { Claims = [World.NewClaim(left, World.NewRecord("absent"))] }));
    }

    [Fact]
    public async Task Claim_NextVersionAndWithdrawal_AreHistory()
    {
        var (left, right, _) = await PairAsync();
        var write = World.NewClaim(left, right);
        var made = await World.CommitAsync(write);
        var changed = await World.CommitAsync(write with { ExpectedVersion = 1, Content = World.ClaimContent() with { Confidence = null } });
        var ended = await World.CommitAsync(write with { ExpectedVersion = 2, Content = null });
        Assert.Empty(await ReadAsync(made));
        var history = await Store.ReadClaimHistoryAsync(await World.ViewAsync(), made.ClaimNumbers[0], CancellationToken.None);
        Assert.Equal(
            [(1, (byte?)70, made.RecordedAt, changed.RecordedAt), (2, null, changed.RecordedAt, ended.RecordedAt)],
            history.Select(version => (version.Version, version.Content.Confidence, version.RecordedFrom, version.RecordedTo ?? 0)));
    }

    [Fact]
    public async Task Claim_AsOf_ShowsWhatWasRecordedThen()
    {
        var (left, right, _) = await PairAsync();
        var write = World.NewClaim(left, right);
        var made = await World.CommitAsync(write);
        await World.CommitAsync(write with { ExpectedVersion = 1, Content = World.ClaimContent() with { Confidence = 5 } });
        var view = await World.ViewAsync();
        Assert.Equal(70, (await Store.ReadClaimsAsync(view.At(made.RecordedAt, null), made.ClaimNumbers, CancellationToken.None)).Single().Content.Confidence!.Value);
        Assert.Empty(await Store.ReadClaimsAsync(view.At(made.RecordedAt - 1, null), made.ClaimNumbers, CancellationToken.None));
    }

    [Fact]
    public async Task Claim_ExpectedVersionIsOld_IsStale()
    {
        var (left, right, _) = await PairAsync();
        var write = World.NewClaim(left, right);
        await World.CommitAsync(write);
        await World.CommitAsync(write with { ExpectedVersion = 1, Content = null });
        Assert.Equal(("STALE_VERSION", 0, 2), await World.RefusedAsync(World.Batch() with { Claims = [write with { ExpectedVersion = 1, Content = null }] }));
    }

    [Fact]
    public async Task Claim_Unknown_IsRefused()
    {
        var (left, right, _) = await PairAsync();
        Assert.Equal(("UNKNOWN_CLAIM", 0, 0), await World.RefusedAsync(World.Batch() with { Claims = [World.NewClaim(left, right) with { ExpectedVersion = 3 }] }));
    }

    [Fact]
    public async Task Claim_ExternalIdOfSameOwnerAndSource_IsRefused()
    {
        var (left, right, _) = await PairAsync();
        var write = World.NewClaim(left, right);
        await World.CommitAsync(write);
        var second = World.NewClaim(left, right) with { Header = write.Header };
        Assert.Equal("DUPLICATE_EXTERNAL_ID", (await World.RefusedAsync(World.Batch() with { Claims = [second] })).Code);
    }

    [Fact]
    public async Task Claim_WithoutExternalId_MayBeMadeTwice()
    {
        var (left, right, _) = await PairAsync();
        var write = World.NewClaim(left, right);
        var header = write.Header! with { ExternalId = null };
        var committed = await World.CommitAsync(write with { Header = header }, World.NewClaim(left, right) with { Header = header });
        Assert.Equal([null, null], (await ReadAsync(committed)).Select(claim => claim.Header.ExternalId));
    }

    [Fact]
    public async Task Claim_LabelHidden_IsNotShown()
    {
        var (left, right, _) = await PairAsync();
        var write = World.NewClaim(left, right) with { Content = World.ClaimContent() with { Label = World.OwnLabel } };
        var made = await World.CommitAsync(write);
        var other = await World.ViewAsync(StoreWorld.OtherUnit);
        Assert.Empty(await Store.ReadClaimsAsync(other, made.ClaimNumbers, CancellationToken.None));
        Assert.Equal([0], await Store.FindClaimsAsync(other, [write.Id], CancellationToken.None));
        Assert.Equal(made.ClaimNumbers, await Store.FindClaimsAsync(await World.ViewAsync(), [write.Id], CancellationToken.None));
    }

    [Fact]
    public async Task Claim_TypeOfOthers_KeepsItsName()
    {
        var (left, right, _) = await PairAsync();
        var committed = await World.CommitAsync(OfOtherType(left, right, "sold-to"), OfOtherType(left, right, "rented-to"), OfOtherType(left, right, "sold-to"));
        var read = await ReadAsync(committed);
        Assert.Equal(["sold-to", "rented-to", "sold-to"], read.Select(claim => claim.Header.TypeName));
        Assert.All(read, claim => Assert.Equal((ushort)RelationshipType.Other, claim.Header.TypeCode));
        var types = (await Store.ReadOtherTypesAsync(CancellationToken.None)).ToDictionary(type => type.Name, type => type.Code);
        Assert.All(types.Values, code => Assert.InRange(code, 32_768, ushort.MaxValue));
        var index = await Store.ReadIndexClaimsAsync(committed.ClaimNumbers, CancellationToken.None);
        Assert.Equal([types["sold-to"], types["rented-to"], types["sold-to"]], index.Select(claim => claim.TypeCode));
    }

    [Fact]
    public async Task Claim_TypeOfOthers_HasTheSameCodeWhateverElseIsThere()
    {
        var (left, right, _) = await PairAsync();
        await World.CommitAsync(OfOtherType(left, right, "sold-to"));
        await World.CommitAsync(OfOtherType(left, right, "rented-to"));
        var types = (await Store.ReadOtherTypesAsync(CancellationToken.None)).ToDictionary(type => type.Name, type => (int)type.Code);
        Assert.Equal(new Dictionary<string, int> { ["sold-to"] = CodeOf("sold-to"), ["rented-to"] = CodeOf("rented-to") }, types);
    }

    // The first free code from 32,768 plus 15 bits of the name's SHA-256.
    private static int CodeOf(string name) => 32_768 + (((StoreWorld.Hash(name)[0] & 0x7F) << 8) | StoreWorld.Hash(name)[1]);

    private ClaimWrite OfOtherType(RecordWrite left, RecordWrite right, string name)
    {
        var write = World.NewClaim(left, right);
        return write with { Header = write.Header! with { TypeCode = (ushort)RelationshipType.Other, TypeName = name } };
    }

    private async Task<(RecordWrite Left, RecordWrite Right, CommitResult.Committed Committed)> PairAsync()
    {
        var (left, right) = (World.NewRecord("left"), World.NewRecord("right"));
        return (left, right, await World.CommitAsync(left, right));
    }

    private async Task<IReadOnlyList<ClaimVersion>> ReadAsync(CommitResult.Committed committed) =>
        await Store.ReadClaimsAsync(await World.ViewAsync(), committed.ClaimNumbers, CancellationToken.None);

    private ClaimContent FullContent() => World.ClaimContent() with
    {
        Label = World.OwnLabel,
        Confidence = 0,
        Grade = new Grade(GradeScheme.Uk3X5X2, "2", "D"),
        ProvenanceCluster = "pc-1",
        Statement = "Ο ισχυρισμός 🐎",
        Citations = [new Citation("blog", null, "x")],
        Properties = """{"x_a":1}"""u8.ToArray(),
        ValidFrom = -1,
        ValidTo = long.MaxValue - 1,
        ReportedAt = 12,
        Modified = -12,
    };
}
