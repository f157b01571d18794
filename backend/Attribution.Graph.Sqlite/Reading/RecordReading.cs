using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;
using Attribution.Graph.Sqlite.Bodies;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Sqlite.Rows;
using Attribution.Graph.Sqlite.Runs;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Sqlite.Reading;

/// <summary>Reads and finds records through a View.</summary>
internal static class RecordReading
{
    public static List<RecordVersion> Read(StoreSession session, View view, IReadOnlyList<int> numbers)
    {
        List<RecordVersion> versions = new(numbers.Count);
        foreach (var number in numbers)
        {
            if (session.Records.Find(number) is { } row && Visible.Version(session, view, row) is { } version)
            {
                versions.Add(Whole(session, view, row, version));
            }
        }

        return versions;
    }

    public static List<RecordVersion> History(StoreSession session, View view, int number) =>
        session.Records.Find(number) is { } row ? [.. Visible.History(session, view, row).Select(version => Whole(session, view, row, version))] : [];

    public static int Find(StoreSession session, View view, RecordId id) =>
        session.FindRecordOrOther(id) is { } row && Visible.Version(session, view, row) is not null && row.Id == id ? row.Number : 0;

    public static List<(int Place, int Number)> FindByExternalIds(StoreSession session, View view, IReadOnlyList<string> externalIds) =>
        FindByKeys(session, view, externalIds, id => session.Caches.Hash.Of(KeyClass.RecordExternalId, id), HasExternalId);

    public static List<(int Place, int Number)> FindBySelectors(StoreSession session, View view, IReadOnlyList<Selector> selectors) =>
        FindByKeys(session, view, selectors, selector => session.Caches.Hash.OfSelector((int)selector.Type, selector.Value), HasSelector);

    private static List<(int Place, int Number)> FindByKeys<TKey>(
        StoreSession session, View view, IReadOnlyList<TKey> keys, Func<TKey, ulong> hash, Func<StoreSession, long, TKey, bool> has)
    {
        List<(int Place, int Number)> found = [];
        for (var place = 0; place < keys.Count; place++)
        {
            var keyHash = hash(keys[place]);
            var numbers = session.FindNumbersAlike(keyHash);
            if (numbers.Count == 0)
            {
                _ = session.SomeRecord(keyHash) is { } other && Visible.Version(session, view, other) is not null;
            }

            for (var index = 0; index < numbers.Count; index++)
            {
                var number = numbers[index];
                if ((index == 0 || number != numbers[index - 1]) && session.Records.Find(number) is { } row && Visible.Version(session, view, row) is { } version && has(session, version.Body, keys[place]))
                {
                    found.Add((place, number));
                }
            }
        }

        return found;
    }

    private static bool HasExternalId(StoreSession session, long body, string externalId) => session.Bodies.Read(body, bytes =>
    {
        BodyReader reader = new(bytes);
        return RecordBody.ReadHead(ref reader).ExternalIds.Contains(externalId, StringComparer.Ordinal);
    });

    private static bool HasSelector(StoreSession session, long body, Selector selector) => session.Bodies.Read(body, bytes =>
    {
        BodyReader reader = new(bytes);
        RecordBody.SkipToNames(ref reader);
        _ = NameList.Read(ref reader, _ => default, _ => false);
        return RecordBody.ReadSelectors(ref reader).Contains(selector);
    });

    private static RecordVersion Whole(StoreSession session, View view, RecordRow row, StoredVersion version)
    {
        var (header, content) = StoredRecord.Read(session, row, version, view.Labels.Contains);
        return new RecordVersion(row.Number, row.Id, header, content, version.Version, version.RecordedFrom, version.RecordedTo, row.FirstRecorded);
    }
}
