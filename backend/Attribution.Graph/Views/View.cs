using Attribution.Domain.Labels;

namespace Attribution.Graph.Views;

/// <summary>What one reader sees at one moment: every read takes one. Made by <see cref="ViewSource"/> only.</summary>
public sealed class View
{
    internal View(Reader reader, LabelSet labels, DateTimeOffset madeAt, DateTimeOffset? expiresAt) => (Reader, Labels, MadeAt, ExpiresAt) = (reader, labels, madeAt, expiresAt);

    private View(View now, long? asOf, long? validAt)
        : this(now.Reader, now.Labels, now.MadeAt, now.ExpiresAt) => (AsOf, ValidAt) = (asOf, validAt);

    /// <summary>Who reads.</summary>
    public Reader Reader { get; }

    /// <summary>Labels visible now; also for past content, since rights are always now's.</summary>
    public LabelSet Labels { get; }

    /// <summary>When the labels were judged.</summary>
    public DateTimeOffset MadeAt { get; }

    /// <summary>The next expiry among the visible labels, or the end of what is opened to the reader, at which the view must be made anew; null: none.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    /// <summary>As recorded then, µs since 1970; null: now. Changes content only.</summary>
    public long? AsOf { get; }

    /// <summary>Claims valid then, µs since 1970; null: any time. A claim without dates is always valid.</summary>
    public long? ValidAt { get; }

    /// <summary>The same reader's view of what was recorded or valid at another time.</summary>
    public View At(long? asOf, long? validAt) => new(this, asOf, validAt);
}
