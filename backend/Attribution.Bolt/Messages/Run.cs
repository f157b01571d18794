using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>Runs a query; alone it also opens a transaction, inside one its extra is empty.</summary>
internal sealed record Run(Query Query, QueryExtra? Extra) : Request("RUN", 0x10)
{
    public override void Write(PackWriter writer, BoltVersion version)
    {
        writer.WriteStructureHeader(Tag, 3);
        writer.WriteString(Query.Text);
        ValueWriter.WriteMap(writer, Query.Parameters);
        if (Extra is null)
        {
            writer.WriteMapHeader(0);
        }
        else
        {
            Extra.Write(writer, version);
        }
    }
}
