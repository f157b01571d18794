using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>Asks for the routing table of a database (Bolt 4.4 §ROUTE).</summary>
internal sealed record Route(IReadOnlyDictionary<string, object?> Context, IReadOnlyList<string> Bookmarks, string? Database, string? ImpersonatedUser) : Request("ROUTE", 0x66)
{
    public override void Write(PackWriter writer, BoltVersion version)
    {
        writer.WriteStructureHeader(Tag, 3);
        ValueWriter.Write(writer, Context);
        ValueWriter.Write(writer, Bookmarks);
        var extra = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (Database is not null)
        {
            extra["db"] = Database;
        }

        if (ImpersonatedUser is not null)
        {
            extra["imp_user"] = ImpersonatedUser;
        }

        ValueWriter.WriteMap(writer, extra);
    }
}
