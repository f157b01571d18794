using Attribution.Graph.Neo4j.Reading;

namespace Attribution.Graph.Neo4j.Tests.Reading;

public sealed class RecentRowsTests
{
    [Fact]
    public void Find_WhatWasKept_LeavesTheRestMissing()
    {
        RecentRows<int, string> rows = new(10);
        rows.Keep([new(1, "one"), new(2, "two")], rows.Age);
        Dictionary<int, string> found = [];

        Assert.Equal([3], rows.Find([1, 3, 2], found));
        Assert.Equal([(1, "one"), (2, "two")], found.Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void Find_OneKey_IsItsRowOrNothing()
    {
        RecentRows<int, string> rows = new(10);
        rows.Keep([new(1, "one")], rows.Age);

        Assert.Equal(("one", null), (rows.Find(1), rows.Find(2)));
    }

    [Fact]
    public void Forget_WhileRowsAreRead_KeepsNoneOfThem()
    {
        RecentRows<int, string> rows = new(10);
        var age = rows.Age;
        rows.Forget([1]);
        rows.Keep([new(1, "old")], age);

        Assert.Equal([1], rows.Find([1], []));
    }

    [Fact]
    public void Forget_Kept_IsMissing()
    {
        RecentRows<int, string> rows = new(10);
        rows.Keep([new(1, "one"), new(2, "two")], rows.Age);
        rows.Forget([1]);

        Assert.Equal([1], rows.Find([1, 2], []));
    }

    [Fact]
    public void ForgetAll_Kept_IsMissingAndWhatWasBeingReadIsNotKept()
    {
        RecentRows<string, string> rows = new(10);
        rows.Keep([new("a", "one")], rows.Age);
        var age = rows.Age;
        rows.ForgetAll();
        rows.Keep([new("b", "two")], age);

        Assert.Equal(["a", "b"], rows.Find(["a", "b"], []));
    }

    [Fact]
    public void Keep_MoreThanTheCapacity_DropsWhatIsNotAskedFor()
    {
        const int capacity = 100;
        RecentRows<int, string> rows = new(capacity);
        for (var number = 1; number <= 10 * capacity; number++)
        {
            rows.Keep([new(number, "row")], rows.Age);
            Assert.Empty(rows.Find([1], [])); // always asked for
        }

        Dictionary<int, string> found = [];
        rows.Find(Enumerable.Range(1, 10 * capacity), found);
        Assert.InRange(found.Count, capacity / 2, capacity);
    }

    [Fact]
    public void Keep_WithoutCapacity_KeepsNothing()
    {
        RecentRows<int, string> rows = new(0);
        rows.Keep([new(1, "one")], rows.Age);

        Assert.Equal([1], rows.Find([1], []));
    }
}
