using System.CommandLine;
using Attribution.Features;
using Attribution.Features.Common;
using Attribution.GraphQL.AspNetCore;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Sdl;

namespace Attribution.Server.Commands;

/// <summary><c>schema print</c>: the GraphQL schema as SDL, as the server serves it.</summary>
internal static class SchemaCommands
{
    /// <summary>The command tree.</summary>
    public static Command Build()
    {
        Command print = new("print", "Print the GraphQL schema (SDL).");
        print.SetAction(_ =>
        {
            Console.Write(Print());
            return ExitCode.Ok;
        });
        return new Command("schema", "The GraphQL schema.") { print };
    }

    /// <summary>The SDL; needs no store.</summary>
    public static string Print()
    {
        ServiceCollection services = new();
        services.AddLogging().AddFeatures().AddGraphQL(FeatureModules.Declare);
        services.AddScoped<Caller>(_ => throw new InvalidOperationException("Printing the schema asks nobody."));
        services.AddSingleton<CursorCodec>(_ => throw new InvalidOperationException("Printing the schema writes no cursor."));
        using var provider = services.BuildServiceProvider();
        return SchemaPrinter.Print(provider.GetRequiredService<Schema>());
    }
}
