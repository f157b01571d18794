using Attribution.GraphQL.Execution.Coercion;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Types.Sdl;

/// <summary>Directives of definitions: they exist, may stand there, once unless repeatable, with the arguments they have (GraphQL §3.13, §5.7).</summary>
internal static class SdlDirectiveRules
{
    public static IEnumerable<SchemaFault> Check(Schema schema, DocumentNode document)
    {
        var places = DirectivePlace.Of(document).Where(each => each.Directives.Count > 0).ToList();
        return places.SelectMany(place => place.Directives.SelectMany(each => Check(schema, place, each))).Concat(Repeated(schema, places));
    }

    private static IEnumerable<SchemaFault> Repeated(Schema schema, IEnumerable<DirectivePlace> places) =>
        from place in places.GroupBy(each => each.Coordinate)
        from same in place.SelectMany(each => each.Directives).GroupBy(each => each.Name.Value)
        where same.Count() > 1 && schema.FindDirective(same.Key) is { IsRepeatable: false }
        select new SchemaFault("REPEATED_DIRECTIVE", place.Key, $"@{same.Key} may stand only once in this place.");

    private static IEnumerable<SchemaFault> Check(Schema schema, DirectivePlace place, DirectiveNode node)
    {
        var name = node.Name.Value;
        if (schema.FindDirective(name) is not { } directive)
        {
            var near = Suggestions.Sentence(name, schema.Directives.Select(each => each.Name));
            return [new("UNKNOWN_DIRECTIVE", place.Coordinate, $"There is no directive @{name}.{near}")];
        }

        var allowed = string.Join(", ", directive.Locations);
        return directive.Locations.Contains(place.Location)
            ? Arguments(place.Coordinate, directive, node)
            : [new("MISPLACED_DIRECTIVE", place.Coordinate, $"@{name} may not stand on {place.Location}; it may stand on {allowed}.")];
    }

    private static IEnumerable<SchemaFault> Arguments(string coordinate, DirectiveDefinition directive, DirectiveNode node)
    {
        foreach (var twice in RepeatedNames.Find(node.Arguments, static each => each.Name))
        {
            yield return new("DUPLICATE_ARGUMENT", coordinate, $"@{directive.Name} is given {twice[0].Value} {twice.Length} times.");
        }

        foreach (var missing in directive.Arguments.Where(each => each.IsRequired && node.Arguments.All(one => one.Name.Value != each.Name)))
        {
            yield return new("MISSING_ARGUMENT", coordinate, $"@{directive.Name} needs its argument {missing.Name} of type {missing.Type}.");
        }

        foreach (var argument in node.Arguments)
        {
            if (directive.ArgumentsByName.GetValueOrDefault(argument.Name.Value) is not { } definition)
            {
                yield return new(
                    "UNKNOWN_ARGUMENT",
                    coordinate,
                    $"@{directive.Name} has no argument {argument.Name.Value}.{Suggestions.Sentence(argument.Name.Value, directive.ArgumentsByName.Keys)}");
            }
            else if (FaultOf(argument.Value, definition.Type) is { } fault)
            {
                yield return new("INVALID_ARGUMENT", coordinate, $"{definition.Name} of @{directive.Name}: {fault}");
            }
        }
    }

    private static string? FaultOf(IValueNode value, IType type)
    {
        var context = new CoercionContext(null);
        new InputCoercers().Of(type, clrType: null).Coerce(value, context);
        return context.Faults is [var first, ..] ? first.Message : RepeatedField(value) is { } twice ? $"There is more than one input field {twice}." : null;
    }

    /// <summary>A field that an object in the value gives twice. The parser has bounded the depth.</summary>
    private static string? RepeatedField(IValueNode value) => value switch
    {
        ListValueNode list => list.Items.Select(RepeatedField).FirstOrDefault(each => each is not null),
        ObjectValueNode fields => RepeatedNames.Find(fields.Fields, static each => each.Name) is [var twice, ..]
            ? twice[0].Value
            : fields.Fields.Select(each => RepeatedField(each.Value)).FirstOrDefault(each => each is not null),
        _ => null,
    };
}
