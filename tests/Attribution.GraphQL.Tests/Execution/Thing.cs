using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Tests.Execution;

/// <summary>Schemas from SDL whose fields do what their names say.</summary>
public static class Thing
{
    public static Schema Schema(string sdl) => new SchemaBuilder().AddDocumentFromString(sdl.Replace("later: String!", "", StringComparison.Ordinal), (_, context) => context.Field.Name switch
    {
        "a" or "b" or "inner" or "must" => new object(),
        "list" or "strict" or "sparse" => new[] { new object(), new object() },
        "fail" or "failHard" => throw new GraphQLException("no", "NO"),
        "wrong" => "text",
        _ => null,
    }, _ => null).ExtendType("Thing", new FieldDescriptor("later", "String!").ResolveAsync(async (_, _) =>
    {
        await Task.Yield();
        throw new GraphQLException("no", "NO");
    })).Build();
}
