namespace Attribution.Server.Hosting;

/// <summary><c>/health/live</c> and <c>/health/ready</c>, without sign-in and without facts about the graph.</summary>
internal static class HealthEndpoints
{
    /// <summary>Maps both.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Ok(new { status = "live" })).AllowAnonymous();
        routes.MapGet("/health/ready", (Readiness readiness) => readiness.WaitingFor is { } code
            ? Results.Json(new { status = "waiting", code }, statusCode: 503)
            : Results.Ok(new { status = "ready" })).AllowAnonymous();
    }
}
