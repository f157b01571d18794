using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>Ends whatever is going on; jumps the queue, and everything before it is ignored.</summary>
internal sealed record Reset() : Request("RESET", 0x0F)
{
    public static Reset Instance { get; } = new();

    public override void Write(PackWriter writer, BoltVersion version) => writer.WriteStructureHeader(Tag, 0);
}
