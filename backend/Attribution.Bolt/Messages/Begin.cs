using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>Opens a transaction.</summary>
internal sealed record Begin(QueryExtra Extra) : Request("BEGIN", 0x11)
{
    public override void Write(PackWriter writer, BoltVersion version)
    {
        writer.WriteStructureHeader(Tag, 1);
        Extra.Write(writer, version);
    }
}
