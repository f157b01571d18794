namespace Attribution.GraphQL.Types;

/// <summary>The fields that exist without being declared (GraphQL §4.1).</summary>
internal sealed record MetaFields(FieldDefinition TypeName, FieldDefinition Schema, FieldDefinition Type)
{
    /// <summary>The meta fields of a schema whose introspection types exist already.</summary>
    public static MetaFields Of(Schema schema)
    {
        var text = new NonNullType(Named(schema, "String"));
        var name = new ArgumentDefinition("name", text);
        return new(
            new FieldDefinition("__typename", text, []),
            new FieldDefinition("__schema", new NonNullType(Named(schema, "__Schema")), []) { Resolver = new() { Sync = (_, _) => schema }, Cost = 1 },
            new FieldDefinition("__type", Named(schema, "__Type"), [name])
            {
                Resolver = new() { Sync = (_, context) => Find(schema, context.Argument<string>(0)) },
                Cost = 1,
            });
    }

    private static NamedType? Find(Schema schema, string? name) => name is null ? null : schema.FindType(name);

    private static NamedType Named(Schema schema, string name) => schema.FindType(name) ?? throw new InvalidOperationException($"The schema lacks {name}.");
}
