using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.FieldMerging;

/// <summary>A field among the collected ones.</summary>
/// <param name="Node">The field.</param>
/// <param name="ParentType">The type it is selected on; null when not known.</param>
/// <param name="Definition">Its definition; null when not known.</param>
internal readonly record struct FieldEntry(FieldNode Node, NamedType? ParentType, FieldDefinition? Definition)
{
    /// <summary>Index of the next field of the same response name; 0 when there is none.</summary>
    public int Next { get; init; }
}
