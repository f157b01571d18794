using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>Says that the connection is about to be closed. Has no answer.</summary>
internal sealed record Goodbye() : Request("GOODBYE", 0x02)
{
    public static Goodbye Instance { get; } = new();

    public override void Write(PackWriter writer, BoltVersion version) => writer.WriteStructureHeader(Tag, 0);
}
