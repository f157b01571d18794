using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>Signs out; the connection can sign in again (Bolt 5.1 §LOGOFF).</summary>
internal sealed record Logoff() : Request("LOGOFF", 0x6B)
{
    public static Logoff Instance { get; } = new();

    public override void Write(PackWriter writer, BoltVersion version) => writer.WriteStructureHeader(Tag, 0);
}
