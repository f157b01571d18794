using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.FieldMerging;

/// <summary>A field with the type it is selected on and its definition, each null when not known.</summary>
internal sealed record FieldEntry(FieldNode Node, NamedType? ParentType, FieldDefinition? Definition);
