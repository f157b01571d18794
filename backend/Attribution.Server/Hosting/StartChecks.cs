using System.Reflection;
using Attribution.Features.Common;
using Attribution.GraphQL.Types;

namespace Attribution.Server.Hosting;

/// <summary>What must be true of a server before it starts: everything that it answers states who may ask, and is read through a View.</summary>
internal static class StartChecks
{
    /// <summary>Checks a server whose endpoints are mapped.</summary>
    /// <exception cref="InvalidOperationException">A field or an endpoint states no right, or something could be read without a View; the message names them all.</exception>
    public static void Run(WebApplication app) => Run(app.Services.GetRequiredService<Schema>(), typeof(ResolverReads).Assembly, app);

    /// <summary>Checks a schema, the assembly that its resolvers are from, and endpoints.</summary>
    /// <inheritdoc cref="Run(WebApplication)"/>
    internal static void Run(Schema schema, Assembly resolvers, IEndpointRouteBuilder endpoints)
    {
        Require(FieldRights.Faults(schema), "Fields without a right in FieldRights (or rights without a field)");
        Require(ResolverReads.Faults(resolvers), "Resolvers that could read the store without a View");
        Require(VisibilityStamps.Faults(resolvers), "Types of the API that hold something of the graph without the reading that showed it");
        Require(EndpointRights.Unstated(endpoints), "Endpoints that state no right (Needs)");
    }

    private static void Require(IReadOnlyList<string> faults, string what)
    {
        if (faults.Count > 0)
        {
            throw new InvalidOperationException($"{what}: {string.Join(", ", faults)}.");
        }
    }
}
