namespace Attribution.Bolt.Tests.Values;

public sealed class ValueExtensionsTests
{
    [Fact]
    public void As_Numbers_FitIntoEachOther()
    {
        Assert.Equal((5, (short)5, 5.0, "5", (int?)5), (((object)5L).As<int>(), ((object)5L).As<short>(), ((object)5L).As<double>(), ((object)5L).As<string>(), ((object)5L).As<int?>()));
        Assert.Throws<OverflowException>(() => ((object)5_000_000_000L).As<int>());
    }

    [Fact]
    public void As_Null_IsNullOrInvalid()
    {
        object? nothing = null;

        Assert.Null(nothing.As<string>());
        Assert.Null(nothing.As<int?>());
        Assert.Equal(7, nothing.As(7));
        Assert.Throws<InvalidCastException>(() => nothing.As<int>());
    }

    [Fact]
    public void As_Collections_AreConvertedElementByElement()
    {
        object list = new List<object?> { 1L, 2L };
        object map = new Dictionary<string, object?> { ["a"] = 1L };

        Assert.Equal([1, 2], list.As<List<int>>());
        Assert.Equal([1, 2], list.As<IReadOnlyList<int>>());
        Assert.Equal(1, map.As<Dictionary<string, int>>()["a"]);
        Assert.Throws<InvalidCastException>(() => list.As<Dictionary<string, int>>());
    }

    [Fact]
    public void As_Times_AreThoseOfTheBaseLibrary()
    {
        Assert.Equal(new DateOnly(2026, 3, 1), ((object)new LocalDate(2026, 3, 1)).As<DateOnly>());
        Assert.Equal(new TimeOnly(1, 2, 3), ((object)new LocalTime(1, 2, 3)).As<TimeOnly>());
        Assert.Equal(new DateTime(2026, 3, 1), ((object)new LocalDateTime(2026, 3, 1, 0, 0, 0)).As<DateTime>());
        Assert.Throws<InvalidCastException>(() => ((object)new Point(1, 2, 3)).As<int>());
    }
}
