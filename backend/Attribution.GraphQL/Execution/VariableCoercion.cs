using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Attribution.GraphQL.Execution.Coercion;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Scalars;

namespace Attribution.GraphQL.Execution;

/// <summary>Coerces the variables of a request (GraphQL §6.1.2) into literals; resolvers' arguments are made of these.</summary>
internal sealed class VariableCoercion(Schema schema)
{
    private static readonly IReadOnlyDictionary<string, IValueNode> None = new Dictionary<string, IValueNode>();

    private readonly InputCoercers coercers = new();

    /// <summary>The values by name, without those that are absent; faults go to <paramref name="errors"/>.</summary>
    public IReadOnlyDictionary<string, IValueNode> Coerce(OperationDefinitionNode operation, JsonElement? given, ErrorList errors)
    {
        if (operation.VariableDefinitions.Count == 0)
        {
            return None;
        }

        var values = new Dictionary<string, IValueNode>();
        foreach (var definition in operation.VariableDefinitions)
        {
            var name = definition.Variable.Name.Value;
            if (One(definition, Find(given, name), errors) is { } value)
            {
                values[name] = value;
            }
        }

        return values;
    }

    private IValueNode? One(VariableDefinitionNode definition, JsonElement? given, ErrorList errors)
    {
        var name = definition.Variable.Name.Value;
        var type = TypeOf(definition.Type);
        if (given is not { } json)
        {
            if (definition.DefaultValue is null && type is NonNullType)
            {
                Refuse(errors, definition, $"Variable ${name} of required type {type} was not provided.");
            }

            return definition.DefaultValue;
        }

        if (!TryToLiteral(json, type, out var literal))
        {
            Refuse(errors, definition, $"Variable ${name} holds text that is not Unicode, such as half of a surrogate pair.");
            return null;
        }

        var context = new CoercionContext(null);
        lock (coercers)
        {
            coercers.Of(type, clrType: null).Coerce(literal, context);
        }

        foreach (var fault in context.Faults)
        {
            Refuse(errors, definition, $"Variable ${name} got an invalid value{(fault.Path.Count > 0 ? $" at {name}{fault.PathText}" : "")}: {fault.Message}");
        }

        return literal;
    }

    private static bool TryToLiteral(JsonElement json, IType type, [NotNullWhen(true)] out IValueNode? literal)
    {
        try
        {
            literal = ToLiteral(json, type);
            return true;
        }
        catch (InvalidOperationException) // System.Text.Json decodes text late, and so finds this late
        {
            literal = null;
            return false;
        }
    }

    private static void Refuse(ErrorList errors, VariableDefinitionNode definition, string message) =>
        errors.Add(new GraphQLError(message) { Code = "INVALID_VARIABLE", Locations = [definition.Location] });

    private static JsonElement? Find(JsonElement? given, string name) =>
        given is { ValueKind: JsonValueKind.Object } values && values.TryGetProperty(name, out var value) ? value : null;

    /// <summary>JSON as a literal of a type: strings become names where an enum is wanted.</summary>
    private static IValueNode ToLiteral(JsonElement json, IType type) => (type.NullableType, json.ValueKind) switch
    {
        (EnumType, JsonValueKind.String) => new EnumValueNode(Location.None, json.GetString() ?? ""),
        (ListType list, JsonValueKind.Array) => new ListValueNode(Location.None, [.. json.EnumerateArray().Select(each => ToLiteral(each, list.ElementType))]),
        (ListType list, not JsonValueKind.Null) => ToLiteral(json, list.ElementType),
        (InputObjectType input, JsonValueKind.Object) => new ObjectValueNode(Location.None, [.. json.EnumerateObject().Select(each => Field(each, input))]),
        _ => JsonLiterals.FromJson(json),
    };

    private static ObjectFieldNode Field(JsonProperty property, InputObjectType type) =>
        JsonLiterals.Field(
            property.Name, type.FieldsByName.GetValueOrDefault(property.Name) is { } field
                ? ToLiteral(property.Value, field.Type)
                : JsonLiterals.FromJson(property.Value));

    private IType TypeOf(ITypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.Type)),
        ListTypeNode list => new ListType(TypeOf(list.Type)),
        NamedTypeNode named => schema.FindType(named.Name.Value) ?? throw new InvalidOperationException($"There is no type {named.Name.Value}."), // validated
        _ => throw new System.Diagnostics.UnreachableException(node.Kind.ToString()),
    };
}
