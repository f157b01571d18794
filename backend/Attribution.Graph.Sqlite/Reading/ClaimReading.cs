using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Sqlite.Rows;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Sqlite.Reading;

/// <summary>Reads and finds claims through a View.</summary>
internal static class ClaimReading
{
    public static List<ClaimVersion> Read(StoreSession session, View view, IReadOnlyList<int> numbers)
    {
        List<ClaimVersion> versions = new(numbers.Count);
        foreach (var number in numbers)
        {
            if (session.Claims.Find(number) is { } row && Visible.Version(session, view, row) is { } version)
            {
                versions.Add(Whole(session, row, version));
            }
        }

        return versions;
    }

    public static List<ClaimVersion> History(StoreSession session, View view, int number) =>
        session.Claims.Find(number) is { } row ? [.. Visible.History(session, view, row).Select(version => Whole(session, row, version))] : [];

    public static int Find(StoreSession session, View view, ClaimId id) =>
        session.FindClaimOrOther(id) is { } row && Visible.Version(session, view, row) is not null && row.Id == id ? row.Number : 0;

    private static ClaimVersion Whole(StoreSession session, ClaimRow row, StoredClaimVersion version) => new(
        row.Number, row.Id, StoredClaim.ReadHeader(session, row), row.From, row.To, StoredClaim.ReadContent(session, version), version.Version, version.RecordedFrom,
        version.RecordedTo);
}
