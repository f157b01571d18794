using System.Reflection;
using System.Reflection.Emit;
using Attribution.Domain.Identifiers;
using Attribution.Features;
using Attribution.Graph.Sqlite;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;
using Attribution.Server.Commands;
using Attribution.Server.Configuration;
using Attribution.Server.Hosting;
using Attribution.Server.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Server.Tests.Hosting;

public sealed class StartChecksTests
{
    [Fact]
    public async Task Start_WithAFieldThatStatesNoRight_IsRefusedByName() => Assert.Equal(
        "Fields without a right in FieldRights (or rights without a field): Query.planted.",
        await RefusalAsync(replace: services => services.AddSingleton(provider => SchemaWith(typeof(PlantedField), provider))));

    [Fact]
    public async Task Start_WithAFieldThatSaysNothingOfWhoMayHaveIt_IsRefusedByName() => Assert.Contains(
        "NO_PERMISSION at Query.open",
        await RefusalAsync(replace: services => services.AddSingleton(provider => SchemaWith(typeof(PlantedOpenField), provider))),
        StringComparison.Ordinal);

    [Fact]
    public async Task Start_OfTheProduct_IsNotRefused() => Assert.Null(await RefusalAsync());

    [Fact]
    public async Task Run_WithAResolverThatTakesTheStore_IsRefusedByName()
    {
        var planted = AssemblyWith("PlantedQueries", typeof(QueryTypeAttribute), type =>
            type.DefineMethod("GetEverything", MethodAttributes.Public | MethodAttributes.Static, typeof(string), [typeof(IGraphStore)]).GetILGenerator().ThrowException(typeof(NotSupportedException)));
        Assert.Equal("Resolvers that could read the store without a View: PlantedQueries.GetEverything.", await RefusalAsync(app => StartChecks.Run(SchemaOf(app), planted, app)));
    }

    [Fact]
    public async Task Run_WithContentThatCarriesNoReading_IsRefusedByName()
    {
        var planted = AssemblyWith("PlantedNode", typeof(ObjectTypeAttribute), type => type.DefineField("record", typeof(RecordVersion), FieldAttributes.Private));
        Assert.Equal(
            "Types of the API that hold something of the graph without the reading that showed it: PlantedNode.",
            await RefusalAsync(app => StartChecks.Run(SchemaOf(app), planted, app)));
    }

    [Fact]
    public async Task Run_WithAnEndpointThatStatesNoRight_IsRefusedByName() => Assert.Equal(
        "Endpoints that state no right (Needs): /planted.",
        await RefusalAsync(app =>
        {
            app.MapGet("/planted", () => "");
            StartChecks.Run(app);
        }));

    // What is said when the server is built, or after it; null: nothing.
    private static async Task<string?> RefusalAsync(Action<WebApplication>? then = null, Action<IServiceCollection>? replace = null)
    {
        var directory = Directory.CreateTempSubdirectory("attribution-start-").FullName;
        try
        {
            await using var store = await SqliteGraphStore.OpenAsync(StorePath.Options(directory), TimeProvider.System, CancellationToken.None);
            using var identity = IdentityStores.Open(directory, IdSource.Random, TimeProvider.System);
            await using var app = ServerApp.Build(new ServerOptions { Port = 0, DataDirectory = directory }, store, identity, TimeProvider.System, replace ?? (_ => { }));
            then?.Invoke(app);
            return null;
        }
        catch (Exception refusal) when (refusal is InvalidOperationException or SchemaException)
        {
            return refusal.Message;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(directory, recursive: true);
        }
    }

    private static Schema SchemaOf(WebApplication app) => app.Services.GetRequiredService<Schema>();

    private static Schema SchemaWith(Type planted, IServiceProvider services)
    {
        var builder = new SchemaBuilder().RecogniseServices(services.GetRequiredService<IServiceProviderIsService>().IsService);
        FeatureModules.Declare(builder);
        return builder.AddType(planted).Build();
    }

    private static AssemblyBuilder AssemblyWith(string name, Type attribute, Action<TypeBuilder> fill)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Planted"), AssemblyBuilderAccess.Run);
        var type = assembly.DefineDynamicModule("Planted").DefineType(name, TypeAttributes.Public);
        type.SetCustomAttribute(Mark(attribute));
        fill(type);
        type.CreateType();
        return assembly;
    }

    private static CustomAttributeBuilder Mark(Type attribute)
    {
        var constructor = attribute.GetConstructors()[0];
        return new CustomAttributeBuilder(constructor, [.. constructor.GetParameters().Select(_ => (object)"Planted")]);
    }

    [QueryType]
    [Authorize]
    private static class PlantedField
    {
        public static string GetPlanted() => "planted";
    }

    [QueryType]
    private static class PlantedOpenField
    {
        public static string GetOpen() => "open";
    }
}
