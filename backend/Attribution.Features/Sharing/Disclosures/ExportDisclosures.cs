using Attribution.Ledger;

namespace Attribution.Features.Sharing.Disclosures;

/// <summary>Which of the things that units received they took out as files, as the audit trail has it. One look-up for each thing; the newest 1,000 things are looked at.</summary>
internal static class ExportDisclosures
{
    private const int MostItems = 1_000;
    private const int MostEntries = 1_000;
    private const string Export = "EXPORT";

    /// <summary>The acts, one of each entry of the trail.</summary>
    /// <exception cref="LedgerUnavailableException">The trail cannot be read.</exception>
    public static IReadOnlyList<Disclosure> Of(IReadOnlyList<Disclosure> received, AuditLedger ledger)
    {
        var units = received.SelectMany(act => act.Items.Select(item => (Item: item, Act: act))).OrderByDescending(pair => pair.Act.At).GroupBy(pair => pair.Item).Take(MostItems);
        return
        [
            .. units
                .SelectMany(group => ledger.About([SubjectOf(group.Key)], null, MostEntries)
                    .Where(entry => entry.Action == Export)
                    .Select(entry => (Item: group.Key, Entry: entry, group.FirstOrDefault(pair => pair.Act.To == entry.Unit).Act)))
                .Where(found => found.Act is not null)
                .GroupBy(found => found.Entry.Seq)
                .Select(found => OfEntry([.. found.Select(each => each.Item)], found.First().Entry, found.First().Act)),
        ];
    }

    private static Disclosure OfEntry(IReadOnlyList<string> items, AuditEntry entry, Disclosure received) =>
        new(received.From, entry.Unit, entry.At, null, DisclosureMeans.Export, items[0], entry.Actor, null, items);

    private static string SubjectOf(string item) => item[(item.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
