using Attribution.Domain.Kinds;
using Attribution.Graph.Store;

namespace Attribution.Graph.Compliance;

/// <summary>The change feed and the index feed equal what was written: random batches beside a model in memory.</summary>
public abstract class FeedSuite : StoreSuite
{
    [Fact]
    public async Task Changes_AfterARevision_AreTheLaterWrites()
    {
        var (left, right) = (World.NewRecord("a"), World.NewRecord("b"));
        var first = await World.CommitAsync(left, right);
        var second = await World.CommitAsync(World.Batch() with { Claims = [World.NewClaim(left, right)], Decisions = [World.NewDecision(left, right)] });
        var changes = await AllAsync(Store.ReadChangesAsync(first.Revision - 1, CancellationToken.None));
        Assert.Equivalent(
            new[]
            {
                new ChangeEntry(first.Revision, first.RecordedAt, first.RecordNumbers, [], false, 3) { Account = "pl.analyst1", Action = "TEST" },
                new ChangeEntry(second.Revision, second.RecordedAt, [], second.ClaimNumbers, true, 3) { Account = "pl.analyst1", Action = "TEST" },
            },
            changes,
            strict: true);
    }

    [Fact]
    public async Task Identity_EqualKeys_ShareTheNumberOfTheFirst()
    {
        var header = World.Header(Kind.DomainName);
        var first = World.NewRecord() with { Header = header };
        var made = await World.CommitAsync(first);
        var same = World.NewRecord() with { Header = header with { OwnerUnit = StoreWorld.OtherUnit } };
        var again = World.NewRecord() with { Header = header with { OwnerUnit = "DE-CYB" } };
        var later = await World.CommitAsync(same, again, World.NewRecord("x"));
        var identities = (await Store.ReadIndexRecordsAsync(later.RecordNumbers, CancellationToken.None)).Select(record => record.IdentityNumber);
        Assert.Equal([made.RecordNumbers[0], made.RecordNumbers[0], later.RecordNumbers[2]], identities);
    }

    [Fact]
    public async Task Identity_EqualKeysInOneBatch_ShareTheLowestNumber()
    {
        var header = World.Header(Kind.DomainName);
        var made = await World.CommitAsync([.. Enumerable.Range(0, 5).Select(index => World.NewRecord() with { Header = header with { OwnerUnit = $"U{index}" } })]);
        var identities = (await Store.ReadIndexRecordsAsync(made.RecordNumbers, CancellationToken.None)).Select(record => record.IdentityNumber).Distinct();
        Assert.Equal([made.RecordNumbers.Min()], identities);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task IndexFeed_RandomBatches_EqualsTheModelAtEveryRevision(int seed)
    {
        Random random = new(seed);
        FeedModel model = new(World, random);
        List<long> revisions = [];
        for (var round = 0; round < 25; round++)
        {
            revisions.Add((await model.WriteAsync()).Revision);
        }

        foreach (var revision in revisions)
        {
            Assert.Equal(model.Records(revision), await AllAsync(Store.ReadIndexRecordsAsync(revision, CancellationToken.None)));
            Assert.Equal(model.Claims(revision), await AllAsync(Store.ReadIndexClaimsAsync(revision, CancellationToken.None)));
        }
    }

    [Fact]
    public async Task IndexFeed_ByNumbers_GivesAllVersions()
    {
        FeedModel model = new(World, new Random(9));
        var last = 0L;
        for (var round = 0; round < 15; round++)
        {
            last = (await model.WriteAsync()).Revision;
        }

        var (records, claims) = (model.Records(last), model.Claims(last));
        Assert.Equal(records, await Store.ReadIndexRecordsAsync([.. records.Select(record => record.Number).Distinct()], CancellationToken.None));
        Assert.Equal(claims, await Store.ReadIndexClaimsAsync([.. claims.Select(claim => claim.Number).Distinct()], CancellationToken.None));
    }

    [Fact]
    public async Task IndexFeed_BeforeTheFirstRevision_IsEmpty()
    {
        await World.CommitAsync(World.NewRecord("a"));
        Assert.Empty(await AllAsync(Store.ReadIndexRecordsAsync(0, CancellationToken.None)));
    }
}
