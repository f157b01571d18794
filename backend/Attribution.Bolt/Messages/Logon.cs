using Attribution.Bolt.Authentication;
using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>Signs in (Bolt 5.1 §LOGON).</summary>
internal sealed record Logon(AuthToken Auth) : Request("LOGON", 0x6A)
{
    public override void Write(PackWriter writer, BoltVersion version)
    {
        writer.WriteStructureHeader(Tag, 1);
        ValueWriter.Write(writer, Auth.Content);
    }
}
