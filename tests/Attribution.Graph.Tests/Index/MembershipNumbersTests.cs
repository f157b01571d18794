using Attribution.Domain.Kinds;
using Attribution.Graph.Index;

namespace Attribution.Graph.Tests.Index;

public sealed class MembershipNumbersTests
{
    [Fact]
    public async Task Memberships_OfASnapshot_ChangeWithEachWriteOfOneAndOnlyThen()
    {
        GraphMaker maker = new();
        maker.Record();
        var membership = maker.Record(Kind.Membership);
        maker.Commit();
        await using GraphIndex index = new(maker.Store, TimeProvider.System);
        await index.LoadAsync(CancellationToken.None);
        var loaded = Of(index);
        maker.Record();
        maker.Commit();
        await index.RefreshAsync(CancellationToken.None);
        var other = Of(index);
        maker.ChangeRecord(membership, label: 2);
        maker.Commit();
        await index.RefreshAsync(CancellationToken.None);

        Assert.Equal([membership], loaded.Numbers);
        Assert.Same(loaded, other);
        Assert.Equal(loaded.Version + 1, Of(index).Version);
        Assert.Equal([membership], Of(index).Numbers);
    }

    private static MembershipNumbers Of(GraphIndex index) => index.Current?.Memberships ?? MembershipNumbers.None;
}
