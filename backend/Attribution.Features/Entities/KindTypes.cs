using Attribution.Domain.Kinds;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.Features.Entities;

/// <summary>One object type per kind, with its own typed fields from the kind's definition; all share the fields of <c>Entity</c>. What people keep about entities has types of its own.</summary>
internal static class KindTypes
{
    /// <summary>Adds the object types and the enums of kinds and relationship types.</summary>
    public static SchemaBuilder AddKinds(this SchemaBuilder builder)
    {
        EnumTypeDescriptor kinds = new("Kind");
        foreach (var kind in KindRegistry.All)
        {
            if (kind.IsEntity || kind.Kind is Kind.Chart)
            {
                kinds.Value(kind.EnumName, kind.Kind, kind.Title);
            }

            if (kind.IsEntity)
            {
                builder.AddObjectType(TypeOf(kind));
            }
        }

        EnumTypeDescriptor relationships = new("RelationshipType");
        foreach (var relationship in Domain.Relationships.RelationshipRegistry.All)
        {
            relationships.Value(relationship.EnumName, relationship.Type, relationship.StixName.Length == 0 ? "A type of others; its name is in typeName." : relationship.Label);
        }

        return builder
            .AddEnumType(kinds).BindRuntimeType<Kind>("Kind").BindRuntimeType<Common.AnyId>("ID")
            .AddEnumType(relationships).BindRuntimeType<Domain.Relationships.RelationshipType>("RelationshipType");
    }

    private static ObjectTypeDescriptor TypeOf(KindDefinition kind)
    {
        var type = new ObjectTypeDescriptor(kind.Name).Describe(kind.Title + ".").Implements("Entity", "Node");
        foreach (var property in kind.Properties)
        {
            if (property.GraphQlField is { } field && !SharedFields.Contains(field))
            {
                var list = property.GraphQlType.StartsWith('[');
                type.Field(new FieldDescriptor(field, property.GraphQlType) { ListSize = list ? new ListSizeDescriptor { AssumedSize = 10 } : null, Cost = 0 }
                    .ResolveAsync((parent, context) => ResolveAsync((EntityNode)parent, property, context)));
            }
        }

        return type;
    }

    // Fields that every entity has under the same name, with contradictions and sources; the kind's own property of that name is among "properties".
    private static readonly HashSet<string> SharedFields =
    [
        "id", "kind", "stixType", "displayName", "defangedName", "contested", "revoked", "names", "properties", "records", "externalIds", "citations", "handling", "version",
        "firstSeen", "lastSeen", "neighbourSummary", "neighbourCount", "relationships", "timeline", "cases", "jurisdictions", "items", "notes",
    ];

    private static async ValueTask<object?> ResolveAsync(EntityNode entity, PropertyDefinition property, IResolverContext context)
    {
        var content = await EntityFields.ContentAsync(entity, context);
        return PropertyValues.Of(property, content.BestValue(property.Name));
    }
}
