using Attribution.Features.Common;
using Attribution.GraphQL.Types;

namespace Attribution.Server.Hosting;

/// <summary>What must be true of a server before it starts: everything that it answers states who may ask, and is read through a View.</summary>
internal static class StartChecks
{
    /// <summary>Checks it.</summary>
    /// <exception cref="InvalidOperationException">A field or an endpoint states no right; the message names them all.</exception>
    public static void Run(WebApplication app)
    {
        Require(FieldRights.Faults(app.Services.GetRequiredService<Schema>()), "Fields without a right in FieldRights (or rights without a field)");
        Require(ResolverReads.Faults(typeof(ResolverReads).Assembly), "Resolvers that could read the store without a View");
        Require(VisibilityStamps.Faults(typeof(VisibilityStamps).Assembly), "Types of the API that hold something of the graph without the reading that showed it");
        Require(EndpointRights.Unstated(app), "Endpoints that state no right (Needs)");
    }

    private static void Require(IReadOnlyList<string> faults, string what)
    {
        if (faults.Count > 0)
        {
            throw new InvalidOperationException($"{what}: {string.Join(", ", faults)}.");
        }
    }
}
