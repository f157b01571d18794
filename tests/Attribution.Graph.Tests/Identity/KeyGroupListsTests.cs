using Attribution.Graph.Identity;
using Attribution.Graph.Index;
using Attribution.Graph.Tests.Index;

namespace Attribution.Graph.Tests.Identity;

public sealed class KeyGroupListsTests
{
    [Fact]
    public void Replace_GrowingOneByOne_KeepsAllMembersAndThoseOfOthers()
    {
        KeyGroupLists lists = new();
        var other = lists.Add([4, 5, 6]);
        int[] members = [7, 8, 9];
        var place = lists.Add(members);
        for (var number = 10; number < 3_000; number++)
        {
            members = [.. members, number];
            place = lists.Replace(place, members);
            Assert.Equal(members.Length, new KeyGroup(lists.Freeze(), place).Count);
        }

        Assert.Equal(members, lists.MembersAt(place));
        Assert.Equal([4, 5, 6], lists.MembersAt(other));
        Assert.InRange(lists.Freeze().Count, 0, 4 * members.Length);
    }

    [Fact]
    public void Freeze_ReplacedInPlaceLater_StaysAsItWas()
    {
        KeyGroupLists lists = new();
        var place = lists.Replace(lists.Add([1, 2, 3]), [1, 2, 3, 4]);
        var frozen = lists.Freeze();
        Assert.Equal(place, lists.Replace(place, [1, 2, 3, 4, 5]));
        Assert.Equal([1, 2, 3, 4], Members(new KeyGroup(frozen, place)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1_500)]
    public async Task Snapshot_RecordsOfOneKeyLoadedAndAdded_AreOneEntity(int count)
    {
        GraphMaker maker = new();
        var first = maker.Record();
        maker.Record();
        int[] early = [first, .. Enumerable.Range(0, count / 2).Select(_ => maker.Record(sameKeyAs: first))];
        maker.Commit();
        await using GraphIndex index = new(maker.Store, TimeProvider.System);
        await index.LoadAsync(default);
        Assert.Equal(early, index.Current!.EntityOf(Readers.Of(1), first)!.Records);
        int[] all = [.. early, .. Enumerable.Range(0, count - early.Length).Select(_ => maker.Record(sameKeyAs: first))];
        maker.Commit();
        await index.RefreshAsync(default);
        Assert.Equal(all, index.Current!.EntityOf(Readers.Of(1), all[^1])!.Records);
    }

    private static int[] Members(KeyGroup group) => [.. Enumerable.Range(0, group.Count).Select(place => group[place])];
}
