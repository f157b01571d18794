using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>Leaves out records of a result.</summary>
internal sealed record Discard(long Count, long QueryId) : Request("DISCARD", 0x2F)
{
    /// <summary>All records; the result of the last query.</summary>
    public const long All = -1, LastQuery = -1;

    public override void Write(PackWriter writer, BoltVersion version)
    {
        writer.WriteStructureHeader(Tag, 1);
        writer.WriteMapHeader(QueryId == LastQuery ? 1 : 2);
        writer.WriteString("n");
        writer.WriteInteger(Count);
        if (QueryId != LastQuery)
        {
            writer.WriteString("qid");
            writer.WriteInteger(QueryId);
        }
    }
}
