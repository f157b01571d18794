using Attribution.Graph.Index;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Graph.Tests.Index;

public sealed class GroupSelectionTests
{
    private static readonly RelationshipField[] Fields = Enum.GetValues<RelationshipField>();

    // Few values, those for "none given" and "open" among them, so that ties are common.
    private static readonly Gen<long> Times = Gen.Elements(long.MinValue, -5L, 0L, 7L, long.MaxValue);

    private static readonly Gen<LinkGroup> Group = Gen.Choose(1, 1_000).SelectMany(lead => Gen.Choose(-1, 3), (lead, confidence) => (lead, confidence))
        .SelectMany(group => Gen.ArrayOf(Times, 3), (group, times) => new LinkGroup
        {
            Lead = group.lead,
            TypeCode = 1,
            Direction = Direction.Outgoing,
            Confidence = (sbyte)group.confidence,
            Newest = times[0],
            ValidFrom = times[1],
            ValidTo = times[2],
        });

    [Fact]
    public void Places_OfAnyGroupsAndOrder_AreTheFirstOfTheSortedOnes() => Prop.ForAll(
        Group.ArrayOf().ToArbitrary(), Gen.Elements(Fields).ToArbitrary(), ArbMap.Default.ArbFor<(bool Descending, bool Backwards)>(), (groups, field, how) =>
        {
            LinkGroup[] distinct = [.. groups.DistinctBy(group => group.Lead)];
            GroupOrder order = new(new RelationshipOrder([new RelationshipSort(field, how.Descending)]));
            GroupSelection selection = new(order, how.Backwards, 5);
            for (var place = 0; place < distinct.Length; place++)
            {
                selection.Offer(distinct[place], place);
            }

            var sorted = Enumerable.Range(0, distinct.Length).Order(Comparer<int>.Create((first, second) => order.Compare(distinct[first], distinct[second])));
            return selection.Places().SequenceEqual(how.Backwards ? sorted.TakeLast(5) : sorted.Take(5));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Compare_NotGiven_ComesLastEitherWay()
    {
        LinkGroup none = new() { Lead = 1, Confidence = -1 };
        LinkGroup some = new() { Lead = 2, Confidence = 0 };
        Assert.All([true, false], descending => Assert.True(new GroupOrder(new RelationshipOrder([new RelationshipSort(RelationshipField.Confidence, descending)])).Compare(some, none) < 0));
    }
}
