using System.Text.Json;
using Attribution.Features;
using Attribution.Features.Common;
using Attribution.GraphQL.AspNetCore;
using Attribution.GraphQL.Conformance.Tests.Execution;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Sdl;
using Attribution.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.GraphQL.Conformance.Tests.Introspection;

/// <summary>GraphQL 2025 §4: a schema that graphql-js knows by introspection alone prints as the one it reads in the SDL that we print.</summary>
public sealed class ClientSchemaTests
{
    public static TheoryData<string> Names => ["product", "world", "schema.graphql", "introspection/schema.graphql"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task PrintSchema_OfTheClientSchema_EqualsThatOfOurSdl(string name)
    {
        var schema = SchemaOf(name);

        var asked = JsonSerializer.Serialize(new { answer = await IntrospectAsync(schema), sdl = SchemaPrinter.Print(schema) });

        var printed = Assert.Single(await GraphQLJsProcess.AskAsync("introspection.mjs", asked));

        Assert.Equal(printed.GetProperty("sdl").GetString(), printed.GetProperty("client").GetString());
    }

    private static Schema SchemaOf(string name) => name switch
    {
        "product" => Product(),
        "world" => World.Now,
        _ => SchemaBuilder.FromSdl(File.ReadAllText(Path.Combine(Folders.Fixtures, name))),
    };

    /// <summary>As the server builds it; no request is made, so nobody asks for a caller or a cursor.</summary>
    private static Schema Product()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddFeatures().AddGraphQL(FeatureModules.Declare);
        services.AddScoped<Caller>(_ => throw new NotSupportedException());
        services.AddSingleton<CursorCodec>(_ => throw new NotSupportedException());
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<Schema>();
    }

    private static async Task<JsonElement> IntrospectAsync(Schema schema)
    {
        using var fixture = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(Folders.Fixtures, "introspection", "expected.json")));
        var executor = new RequestExecutor(schema, new RequestOptions { MaxCost = double.MaxValue }, ValidationOptions.Default, TimeProvider.System, log: null);
        using var result = await executor.ExecuteAsync(new OperationRequest { Query = fixture.RootElement.GetProperty("query").GetString()! }, CancellationToken.None); // it has one
        using var json = JsonDocument.Parse(result.ToJson());
        return json.RootElement.GetProperty("data").Clone();
    }
}
