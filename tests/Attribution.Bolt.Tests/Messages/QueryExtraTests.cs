using Attribution.Bolt.Configuration;
using Attribution.Bolt.Connections;
using Attribution.Bolt.Messages;

namespace Attribution.Bolt.Tests.Messages;

public sealed class QueryExtraTests
{
    /// <summary>The settings of make-golden.mjs.</summary>
    internal static QueryExtra Full { get; } = new()
    {
        Bookmarks = ["FB:1"],
        Transaction = TransactionConfig.From(builder => builder.WithTimeout(TimeSpan.FromMilliseconds(1500)).WithMetadata(new Dictionary<string, object> { ["app"] = "x" })),
        Mode = AccessMode.Read,
        Database = "db1",
        ImpersonatedUser = "bob",
    };

    [Fact]
    public void Write_Nothing_IsAnEmptyMap() => Assert.Equal("B111A0", Bytes.Hex(new Begin(new QueryExtra())));

    [Theory]
    [InlineData(0, 0L)]
    [InlineData(0.2, 1L)]
    [InlineData(1500, 1500L)]
    public void Write_Timeout_IsRoundedUpToMilliseconds(double milliseconds, long sent)
    {
        var extra = new QueryExtra { Transaction = TransactionConfig.From(builder => builder.WithTimeout(TimeSpan.FromMilliseconds(milliseconds))) };

        Assert.Equal(sent, Map(extra, BoltVersion.V5_8)["tx_timeout"]);
    }

    [Theory]
    [InlineData(2, "notifications_disabled_categories")]
    [InlineData(5, "notifications_disabled_categories")]
    [InlineData(6, "notifications_disabled_classifications")]
    [InlineData(8, "notifications_disabled_classifications")]
    public void Write_DisabledCategories_AreNamedAsTheVersionWantsIt(int minor, string key)
    {
        var extra = new QueryExtra { Notifications = NotificationFilter.Of(Severity.Warning, [Category.Hint, Category.Schema]) };

        var map = Map(extra, new BoltVersion(5, minor));

        Assert.Equal("WARNING", map["notifications_minimum_severity"]);
        Assert.Equal(new List<object?> { "HINT", "SCHEMA" }, map[key]);
    }

    [Fact]
    public void Write_FilterBefore52_IsUnsupported() =>
        Assert.Throws<UnsupportedFeatureException>(() => Bytes.Of(new Begin(new QueryExtra { Notifications = NotificationFilter.Off }), BoltVersion.V5_1));

    private static Dictionary<string, object?> Map(QueryExtra extra, BoltVersion version) =>
        Assert.IsType<Dictionary<string, object?>>(Assert.Single(Bytes.Fields(new Begin(extra), version)));
}
