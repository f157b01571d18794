using Attribution.Bolt.Configuration;
using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>What opens a transaction, in RUN and BEGIN alike.</summary>
internal sealed record QueryExtra
{
    public IReadOnlyList<string> Bookmarks { get; init; } = [];

    public TransactionConfig Transaction { get; init; } = TransactionConfig.Default;

    public AccessMode Mode { get; init; } = AccessMode.Write;

    /// <summary>Null: the user's home database.</summary>
    public string? Database { get; init; }

    public string? ImpersonatedUser { get; init; }

    public NotificationFilter? Notifications { get; init; }

    public void Write(PackWriter writer, BoltVersion version)
    {
        var extra = new Dictionary<string, object?>(StringComparer.Ordinal);
        AddSettings(extra);
        AddNotifications(extra, Notifications, version);
        ValueWriter.WriteMap(writer, extra);
    }

    /// <summary>Adds the filter; "categories" are called classifications since Bolt 5.6. Before 5.2 there is none.</summary>
    public static void AddNotifications(Dictionary<string, object?> extra, NotificationFilter? filter, BoltVersion version)
    {
        if (filter is null)
        {
            return;
        }

        if (version < BoltVersion.V5_2)
        {
            throw new UnsupportedFeatureException($"Notifications can be filtered from Bolt 5.2 on; the server speaks {version}.");
        }

        if (filter.MinimumSeverity is { } severity)
        {
            extra["notifications_minimum_severity"] = severity;
        }

        if (filter.DisabledCategories is { } disabled)
        {
            extra[version >= BoltVersion.V5_6 ? "notifications_disabled_classifications" : "notifications_disabled_categories"] = disabled;
        }
    }

    private void AddSettings(Dictionary<string, object?> extra)
    {
        if (Bookmarks.Count > 0)
        {
            extra["bookmarks"] = Bookmarks;
        }

        if (Transaction.Timeout is { } timeout)
        {
            extra["tx_timeout"] = (long)Math.Ceiling(timeout.TotalMilliseconds);
        }

        if (Transaction.Metadata.Count > 0)
        {
            extra["tx_metadata"] = Transaction.Metadata;
        }

        if (Database is not null)
        {
            extra["db"] = Database;
        }

        if (ImpersonatedUser is not null)
        {
            extra["imp_user"] = ImpersonatedUser;
        }

        if (Mode == AccessMode.Read)
        {
            extra["mode"] = "r";
        }
    }
}
