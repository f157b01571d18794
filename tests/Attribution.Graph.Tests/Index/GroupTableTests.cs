using Attribution.Graph.Index;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Graph.Tests.Index;

public sealed class GroupTableTests
{
    // Few neighbours and types, so that groups repeat, and as many as make the table grow several times.
    private static readonly Arbitrary<(int Lead, ushort Type, Direction Direction)[]> Rows = Gen.Choose(1, 400)
        .SelectMany(lead => Gen.Choose(1, 3), (lead, type) => (lead, type))
        .SelectMany(row => Gen.Elements(Direction.Outgoing, Direction.Incoming), (row, direction) => (row.lead, (ushort)row.type, direction))
        .ArrayOf().Resize(2_000).ToArbitrary();

    [Fact]
    public void At_AnyRowsInBlocks_HasOneGroupForEachNeighbourTypeAndDirection() => Prop.ForAll(Rows, rows =>
    {
        GroupTable table = new();
        Fill(table, rows);
        var groups = table.Groups.ToArray().Select(group => (group.Lead, group.TypeCode, group.Direction));
        return groups.SequenceEqual(rows.Distinct());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Clear_AfterAnyRows_LeavesNothingOfThem() => Prop.ForAll(Rows, Rows, (first, second) =>
    {
        GroupTable used = new();
        Fill(used, first);
        used.Clear();
        Fill(used, second);
        GroupTable fresh = new();
        Fill(fresh, second);
        return used.Groups.ToArray().Select(group => group.Lead).SequenceEqual(fresh.Groups.ToArray().Select(group => group.Lead));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Guess_NeighbourInItsOwnSlot_IsItsFirstGroup()
    {
        GroupTable table = new();
        table.At(-1, 7, 1, 1, Direction.Outgoing);
        table.At(-1, 7, 1, 2, Direction.Outgoing);
        Span<int> guesses = stackalloc int[2];
        table.Guess([7, 8], guesses);
        Assert.Equal([0, -1], guesses.ToArray());
    }

    // As a scan does it: a block's guesses are made before its rows are put in.
    private static void Fill(GroupTable table, (int Lead, ushort Type, Direction Direction)[] rows)
    {
        foreach (var block in rows.Chunk(ClaimBlocks.Size))
        {
            var guesses = new int[block.Length];
            table.Guess([.. block.Select(row => row.Lead)], guesses);
            for (var place = 0; place < block.Length; place++)
            {
                table.At(guesses[place], block[place].Lead, 1, block[place].Type, block[place].Direction);
            }
        }
    }
}
