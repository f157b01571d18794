using System.Globalization;
using Attribution.Domain.Identifiers;

namespace Attribution.Features.Common;

/// <summary>Writes the ids that <see cref="NodeId"/> reads.</summary>
public static class NodeIdText
{
    /// <summary>The text of an entity's id.</summary>
    public static string Entity(RecordId record) => $"entity:{record}";

    /// <summary>The text of a record's id.</summary>
    public static string Record(RecordId record) => $"record:{record}";

    /// <summary>The text of a claim's id.</summary>
    public static string Claim(ClaimId claim) => $"claim:{claim}";

    /// <summary>The text of a source's id.</summary>
    public static string Source(SourceId source) => $"source:{source}";

    /// <summary>The text of a name claim's id.</summary>
    public static string Name(RecordId record, NameId name) => $"name:{record}.{name}";

    /// <summary>The text of a relationship's id.</summary>
    public static string Relationship(RecordId from, ushort typeCode, RecordId to) =>
        string.Create(CultureInfo.InvariantCulture, $"relationship:{from}.{typeCode}.{to}");
}
