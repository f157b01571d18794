namespace Attribution.GraphQL.Types;

/// <summary>The fields that exist without being declared (GraphQL §4.1).</summary>
internal sealed record MetaFields(FieldDefinition TypeName, FieldDefinition Schema, FieldDefinition Type);
