using Attribution.GraphQL.AspNetCore;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Microsoft.AspNetCore.Builder;

namespace Attribution.GraphQL.Http.Bench;

/// <summary>The same through the engine, as anybody would declare it.</summary>
internal static class Engine
{
    public static void Map(WebApplicationBuilder builder, Func<WebApplication> build)
    {
        builder.Services.AddGraphQL(
            schema => schema.AddType(typeof(CatalogueQueries)),
            new GraphQLServerOptions { Request = new RequestOptions { ReportCost = false } });
        build().MapGraphQL("/graphql");
    }
}

/// <summary>The root fields.</summary>
[QueryType]
internal static class CatalogueQueries
{
    public static string GetHello() => "world";

    public static IReadOnlyList<Item> GetItems() => Catalogue.Items;
}
