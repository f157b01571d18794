using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Sqlite.Rows;
using Attribution.Graph.Views;

namespace Attribution.Graph.Sqlite.Reading;

/// <summary>What a View shows: a version whose own label and whose item's current label it holds.</summary>
internal static class Visible
{
    /// <summary>The record's version in effect at the view's time, if it shows it.</summary>
    public static StoredVersion? Version(StoreSession session, View view, RecordRow row) =>
        view.Labels.Contains(row.Label) && session.Records.At(row, view.AsOf) is { } version && view.Labels.Contains(version.Label) ? version : null;

    /// <summary>The claim's version in effect at the view's time, if it shows it.</summary>
    public static StoredClaimVersion? Version(StoreSession session, View view, ClaimRow row) =>
        view.Labels.Contains(row.Label) && session.Claims.At(row, view.AsOf) is { } version && view.Labels.Contains(version.Facts.Label) ? version : null;

    /// <summary>All versions of the record that the view shows, oldest first.</summary>
    public static IEnumerable<StoredVersion> History(StoreSession session, View view, RecordRow row)
    {
        if (!view.Labels.Contains(row.Label))
        {
            return [];
        }

        var closed = session.Records.History(row.Number);
        return Until(view, row.IsClosed ? closed : closed.Append(row.Current), version => version.RecordedFrom).Where(version => view.Labels.Contains(version.Label));
    }

    /// <summary>All versions of the claim that the view shows, oldest first.</summary>
    public static IEnumerable<StoredClaimVersion> History(StoreSession session, View view, ClaimRow row)
    {
        if (!view.Labels.Contains(row.Label))
        {
            return [];
        }

        var closed = session.Claims.History(row.Number);
        return Until(view, row.IsClosed ? closed : closed.Append(row.Current), version => version.RecordedFrom).Where(version => view.Labels.Contains(version.Facts.Label));
    }

    private static IEnumerable<T> Until<T>(View view, IEnumerable<T> versions, Func<T, long> recordedFrom) =>
        view.AsOf is { } time ? versions.Where(version => recordedFrom(version) <= time) : versions;
}
