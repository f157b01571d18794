namespace Attribution.Bolt.Configuration;

/// <summary>Which notifications a server is asked for (HELLO, RUN and BEGIN, Bolt 5.2).</summary>
/// <param name="MinimumSeverity">OFF, WARNING, INFORMATION; null: the server's default.</param>
/// <param name="DisabledCategories">Categories left out; null: the server's default.</param>
internal sealed record NotificationFilter(string? MinimumSeverity, IReadOnlyList<string>? DisabledCategories) : INotificationsConfig
{
    public static NotificationFilter Off { get; } = new("OFF", null);

    public static NotificationFilter Of(Severity? minimumSeverity, Category[]? disabledCategories) =>
        minimumSeverity is null && disabledCategories is null
            ? throw new ArgumentException("A severity or categories must be given.", nameof(minimumSeverity))
            : new NotificationFilter(minimumSeverity?.ToString().ToUpperInvariant(), disabledCategories?.Select(category => category.ToString().ToUpperInvariant()).ToList());
}
