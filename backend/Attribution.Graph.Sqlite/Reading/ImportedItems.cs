using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Sqlite.Writing;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Reading;

/// <summary>What an import wrote and still stands: from the rows of its commits.</summary>
internal static class ImportedItems
{
    private const string SelectCommits = "SELECT records, claims FROM commits WHERE import = ? ORDER BY revision";

    public static IEnumerable<ImportedItem> List(StoreSession session, string unit, ImportId import)
    {
        if (ImportReading.Find(session, unit, import) is null)
        {
            yield break;
        }

        var rows = session.Database.Prepare(SelectCommits).BindId(1, import.Value);
        while (rows.Step())
        {
            var (records, claims) = (WrittenItem.ReadList(rows.Blob(0)), WrittenItem.ReadList(rows.Blob(1)));
            foreach (var record in records.Where(item => session.Records.Find(item.Number)?.Version == item.Version))
            {
                yield return new ImportedItem(IsClaim: false, record.Number, record.Version);
            }

            foreach (var claim in claims.Where(item => session.Claims.Find(item.Number)?.Version == item.Version))
            {
                yield return new ImportedItem(IsClaim: true, claim.Number, claim.Version);
            }
        }
    }
}
