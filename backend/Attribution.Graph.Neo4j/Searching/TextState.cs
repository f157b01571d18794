using Attribution.Graph.Search;

namespace Attribution.Graph.Neo4j.Searching;

/// <summary>The texts of all records as of a revision. Immutable in effect: what a later state adds lies beyond what this one's runs name.</summary>
/// <param name="Revision">All writes up to it are in, some later ones may be.</param>
/// <param name="Runs">Texts with the numbers of their records.</param>
/// <param name="Kinds">Codes of kinds by the number of the record.</param>
/// <param name="LastRecord">The highest number.</param>
internal sealed record TextState(long Revision, MemoryRuns Runs, ushort[] Kinds, int LastRecord)
{
    /// <summary>No records.</summary>
    public static TextState Empty(long revision) => new(revision, MemoryRuns.Empty, new ushort[1024], 0);

    /// <summary>This state and further records, as new ones or with further texts.</summary>
    public TextState With(IReadOnlyList<RecordTexts> records)
    {
        var last = records.Aggregate(LastRecord, (highest, record) => Math.Max(highest, record.Number));
        var kinds = Kinds;
        if (last >= kinds.Length)
        {
            Array.Resize(ref kinds, Math.Max(last + 1, kinds.Length * 2));
        }

        TextEntries entries = new();
        foreach (var (number, kind, texts) in records)
        {
            kinds[number] = kind;
            foreach (var text in texts)
            {
                entries.Add(text, number, isSelector: false);
            }
        }

        return this with { Runs = Runs.With(entries), Kinds = kinds, LastRecord = last };
    }
}
