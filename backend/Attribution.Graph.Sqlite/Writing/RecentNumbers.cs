using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Connections;

namespace Attribution.Graph.Sqlite.Writing;

/// <summary>Numbers of records that writes named lately, because claims name the same records again and again. At most 6 MiB; used by the one writer only.</summary>
internal sealed class RecentNumbers
{
    private const int Places = 1 << 18;

    private readonly (UInt128 Id, int Number)[] places = new (UInt128, int)[Places];

    /// <summary>The number of a record that an earlier commit wrote; 0 if there is none.</summary>
    public int RecordNumber(StoreSession session, RecordId record)
    {
        var place = (int)((ulong)record.Value & (Places - 1));
        if (places[place].Id == record.Value)
        {
            return places[place].Number;
        }

        var number = session.FindRecord(record)?.Number ?? 0;
        if (number != 0)
        {
            places[place] = (record.Value, number);
        }

        return number;
    }
}
