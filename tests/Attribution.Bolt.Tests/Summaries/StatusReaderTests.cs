using Attribution.Bolt.Summaries;

namespace Attribution.Bolt.Tests.Summaries;

public sealed class StatusReaderTests
{
    private static readonly Dictionary<string, object?> Position = new() { ["offset"] = 3L, ["line"] = 1L, ["column"] = 4L };

    [Fact]
    public void Statuses_Since56_AreAlsoNotifications()
    {
        var end = new Dictionary<string, object?>
        {
            ["statuses"] = new List<object?>
            {
                new Dictionary<string, object?> { ["gql_status"] = "00000", ["status_description"] = "note: successful completion" },
                new Dictionary<string, object?>
                {
                    ["gql_status"] = "01N50", ["status_description"] = "warn", ["neo4j_code"] = "Neo.ClientNotification.X", ["title"] = "t", ["description"] = "d",
                    ["diagnostic_record"] = new Dictionary<string, object?> { ["_severity"] = "WARNING", ["_classification"] = "UNRECOGNIZED", ["_position"] = Position },
                },
            },
        };

        var statuses = StatusReader.Statuses(end, hasColumns: true, hasRecords: true);
        var notification = Assert.Single(StatusReader.Notifications(end, statuses));

        Assert.Equal(["00000", "01N50"], statuses.Select(status => status.GqlStatus));
        Assert.Equal((NotificationSeverity.Warning, NotificationClassification.Unrecognized), (statuses[1].Severity, statuses[1].Classification));
        Assert.Equal(("Neo.ClientNotification.X", NotificationCategory.Unrecognized, new InputPosition(3, 1, 4)), (notification.Code, notification.Category, notification.Position));
    }

    [Theory]
    [InlineData(false, false, "00001")]
    [InlineData(true, false, "02000")]
    [InlineData(true, true, "00000")]
    public void Statuses_Before56_AreMadeOfNotificationsAndOutcome(bool hasColumns, bool hasRecords, string outcome)
    {
        var end = new Dictionary<string, object?>
        {
            ["notifications"] = new List<object?> { new Dictionary<string, object?> { ["severity"] = "WARNING", ["category"] = "HINT", ["description"] = "d", ["code"] = "c" } },
        };

        var statuses = StatusReader.Statuses(end, hasColumns, hasRecords);

        Assert.Equal(new HashSet<string> { outcome, "01N42" }, statuses.Select(status => status.GqlStatus).ToHashSet());
        Assert.Equal(NotificationCategory.Hint, Assert.Single(StatusReader.Notifications(end, statuses)).Category);
    }
}
