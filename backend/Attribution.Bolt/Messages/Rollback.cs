using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>Takes the transaction's writes back.</summary>
internal sealed record Rollback() : Request("ROLLBACK", 0x13)
{
    public static Rollback Instance { get; } = new();

    public override void Write(PackWriter writer, BoltVersion version) => writer.WriteStructureHeader(Tag, 0);
}
