using System.Diagnostics;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Execution.Coercion;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Types.Sdl;

/// <summary>Reads type definitions and extensions in SDL into a builder.</summary>
internal sealed class SdlReader(SchemaBuilder builder, FieldResolver resolver, Func<object, string?> typeResolver)
{
    public void Read(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            Read(definition, document);
        }
    }

    private void Read(IDefinitionNode definition, DocumentNode document)
    {
        switch (definition)
        {
            case SchemaDefinitionNode roots:
                Roots(roots.OperationTypes);
                builder.Describe(roots.Description?.Value);
                break;
            case SchemaExtensionNode roots:
                Roots(roots.OperationTypes);
                break;
            case ScalarTypeDefinitionNode scalar:
                builder.AddScalarType(new SdlScalar(scalar.Name.Value, scalar.Description?.Value)
                {
                    SpecifiedByUrl = Argument(scalar.Directives, "specifiedBy", "url"),
                });
                break;
            case DirectiveDefinitionNode directive:
                builder.AddDirectiveType(new DirectiveDescriptor(directive.Name.Value, [.. directive.Locations.Select(each => each.Value)])
                {
                    Description = directive.Description?.Value,
                    IsRepeatable = directive.IsRepeatable,
                    Arguments = [.. directive.Arguments.Select(Input)],
                });
                break;
            case ITypeDefinitionNode type:
                ReadType(type, document);
                break;
        }
    }

    private void ReadType(ITypeDefinitionNode definition, DocumentNode document)
    {
        var name = definition.Name.Value;
        var extensions = document.Definitions.OfType<ITypeExtensionNode>().Where(each => each.Name.Value == name).ToList();
        switch (definition)
        {
            case ObjectTypeDefinitionNode type:
                var more = extensions.OfType<ObjectTypeExtensionNode>().ToList();
                builder.AddObjectType(
                    Fill(
                        new ObjectTypeDescriptor(name),
                        type.Description,
                        type.Interfaces.Concat(more.SelectMany(each => each.Interfaces)),
                        type.Fields.Concat(more.SelectMany(each => each.Fields))));
                break;
            case InterfaceTypeDefinitionNode type:
                var further = extensions.OfType<InterfaceTypeExtensionNode>().ToList();
                builder.AddInterfaceType(
                    Fill(
                        new InterfaceTypeDescriptor(name)
                            .ResolveType(typeResolver),
                            type.Description,
                            type.Interfaces.Concat(further.SelectMany(each => each.Interfaces)),
                            type.Fields.Concat(further.SelectMany(each => each.Fields))));
                break;
            case UnionTypeDefinitionNode type:
                builder.AddUnionType(new UnionTypeDescriptor(name) { Description = type.Description?.Value }.ResolveType(typeResolver)
                    .Type([.. type.Types.Concat(extensions.OfType<UnionTypeExtensionNode>().SelectMany(each => each.Types)).Select(each => each.Name.Value)]));
                break;
            case EnumTypeDefinitionNode type:
                builder.AddEnumType(Enum(type, type.Values.Concat(extensions.OfType<EnumTypeExtensionNode>().SelectMany(each => each.Values))));
                break;
            case InputObjectTypeDefinitionNode type:
                builder.AddInputObjectType(
                    InputObject(type, type.Fields.Concat(extensions.OfType<InputObjectTypeExtensionNode>().SelectMany(each => each.Fields))));
                break;
            default:
                throw new UnreachableException(definition.Kind.ToString());
        }
    }

    private void Roots(IEnumerable<OperationTypeDefinitionNode> roots)
    {
        foreach (var root in roots)
        {
            builder.SetRootType(root.Operation, root.Type.Name.Value);
        }
    }

    private T Fill<T>(T type, StringValueNode? description, IEnumerable<NamedTypeNode> interfaces, IEnumerable<FieldDefinitionNode> fields)
        where T : ComplexTypeDescriptor
    {
        type.Description = description?.Value;
        type.InheritsFields = false;
        type.Interfaces.AddRange(interfaces.Select(each => new NamedTypeReference(each.Name.Value)));
        type.Fields.AddRange(fields.Select(Field));
        return type;
    }

    private FieldDescriptor Field(FieldDefinitionNode field) => new(field.Name.Value, Reference(field.Type))
    {
        Description = field.Description?.Value,
        DeprecationReason = Deprecation(field.Directives),
        Arguments = [.. field.Arguments.Select(Input)],
        MakeResolver = _ => resolver,
    };

    private static EnumTypeDescriptor Enum(EnumTypeDefinitionNode type, IEnumerable<EnumValueDefinitionNode> values)
    {
        var result = new EnumTypeDescriptor(type.Name.Value) { Description = type.Description?.Value };
        foreach (var value in values)
        {
            result.Value(value.Name.Value, value.Name.Value, value.Description?.Value, Deprecation(value.Directives));
        }

        return result;
    }

    private static InputObjectTypeDescriptor InputObject(InputObjectTypeDefinitionNode type, IEnumerable<InputValueDefinitionNode> fields)
    {
        var result = new InputObjectTypeDescriptor(type.Name.Value)
        {
            Description = type.Description?.Value,
            IsOneOf = type.Directives.Any(each => each.Name.Value == "oneOf"),
        };
        foreach (var field in fields)
        {
            result.Field(Input(field));
        }

        return result;
    }

    private static InputValueDescriptor Input(InputValueDefinitionNode value) => new(value.Name.Value, Reference(value.Type))
    {
        Description = value.Description?.Value,
        DeprecationReason = Deprecation(value.Directives),
        DefaultValueSyntax = value.DefaultValue is { } literal ? SyntaxPrinter.Print(literal) : null,
    };

    private static TypeReference Reference(ITypeNode type) => type switch
    {
        NonNullTypeNode nonNull => new NonNullTypeReference(Reference(nonNull.Type)),
        ListTypeNode list => new ListTypeReference(Reference(list.Type)),
        NamedTypeNode named => new NamedTypeReference(named.Name.Value),
        _ => throw new UnreachableException(type.Kind.ToString()),
    };

    private static string? Deprecation(IReadOnlyList<DirectiveNode> directives) =>
        directives.Any(each => each.Name.Value == "deprecated") ? Argument(directives, "deprecated", "reason") ?? "No longer supported" : null;

    private static string? Argument(IReadOnlyList<DirectiveNode> directives, string directive, string argument) =>
        directives.Where(each => each.Name.Value == directive).Select(each => Literals.Argument(each.Arguments, argument)).OfType<StringValueNode>()
            .FirstOrDefault()?.Value;
}
