using System.Buffers;
using System.Text.Json;

namespace Attribution.GraphQL.Execution;

/// <summary>Writes a finished response as UTF-8 JSON, in one pass over the result tree. Further payloads could follow the first.</summary>
internal ref struct ResponseWriter(IBufferWriter<byte> target)
{
    private Span<byte> free = target.GetSpan(4096);
    private int used;

    /// <summary>Writes <c>{ errors, data, extensions }</c>; a missing tree leaves out <c>data</c>.</summary>
    public void Write(ResultTree? tree, IReadOnlyList<GraphQLError> errors, CostReport? cost)
    {
        Raw("{"u8);
        if (errors.Count > 0)
        {
            Raw("\"errors\":"u8);
            Errors(errors);
            Raw(tree is null && cost is null ? ""u8 : ","u8);
        }

        if (tree is not null)
        {
            Raw("\"data\":"u8);
            Value(tree, 0);
            Raw(cost is null ? ""u8 : ","u8);
        }

        if (cost is { } report)
        {
            Raw("\"extensions\":"u8);
            Cost(report);
        }

        Raw("}"u8);
        Flush();
    }

    private void Value(ResultTree tree, int at)
    {
        var slot = tree[at];
        switch (slot.Kind)
        {
            case SlotKind.Leaf:
                Raw(tree.Leaves.Written(slot.A, slot.B));
                break;
            case SlotKind.Object:
                Object(tree, slot, tree.SetOf(at)!); // an object always has its set
                break;
            case SlotKind.List:
                List(tree, slot);
                break;
            default:
                Raw("null"u8);
                break;
        }
    }

    private void Object(ResultTree tree, Slot slot, SelectionSet set)
    {
        Raw("{"u8);
        for (var at = 0; at < slot.B; at++)
        {
            Raw(at == 0 ? ""u8 : ","u8);
            Raw(set.Fields[at].Key);
            Value(tree, slot.A + at);
        }

        Raw("}"u8);
    }

    private void List(ResultTree tree, Slot slot)
    {
        Raw("["u8);
        for (var at = 0; at < slot.B; at++)
        {
            Raw(at == 0 ? ""u8 : ","u8);
            Value(tree, slot.A + at);
        }

        Raw("]"u8);
    }

    private void Errors(IReadOnlyList<GraphQLError> errors)
    {
        Flush();
        using (var json = new Utf8JsonWriter(target, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            ErrorWriting.Write(json, errors);
        }

        free = target.GetSpan(4096);
    }

    private void Cost(CostReport report)
    {
        Flush();
        using (var json = new Utf8JsonWriter(target))
        {
            json.WriteStartObject();
            json.WriteStartObject("cost");
            json.WriteNumber("cost", report.Cost);
            json.WriteNumber("limit", report.Limit);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        free = target.GetSpan(4096);
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        if (free.Length - used < bytes.Length)
        {
            Flush();
            free = target.GetSpan(Math.Max(4096, bytes.Length));
        }

        bytes.CopyTo(free[used..]);
        used += bytes.Length;
    }

    private void Flush()
    {
        target.Advance(used);
        used = 0;
        free = [];
    }
}
