using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>Tells which kind of call is used (Bolt 5.4). Known for completeness: this client tells nothing.</summary>
internal sealed record Telemetry(int Api) : Request("TELEMETRY", 0x54)
{
    /// <summary>A transaction of a work function, of the caller, of a single query, or of an executable query.</summary>
    public const int ManagedTransaction = 0, ExplicitTransaction = 1, AutoCommit = 2, ExecutableQuery = 3;

    public override void Write(PackWriter writer, BoltVersion version)
    {
        writer.WriteStructureHeader(Tag, 1);
        writer.WriteInteger(Api);
    }
}
