using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>Asks for records of a result.</summary>
internal sealed record Pull(long Count, long QueryId) : Request("PULL", 0x3F)
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
