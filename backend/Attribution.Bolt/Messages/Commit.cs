using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>Makes the transaction's writes last; answered with a bookmark.</summary>
internal sealed record Commit() : Request("COMMIT", 0x12)
{
    public static Commit Instance { get; } = new();

    public override void Write(PackWriter writer, BoltVersion version) => writer.WriteStructureHeader(Tag, 0);
}
