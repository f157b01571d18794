namespace Attribution.Server.Hosting;

/// <summary><c>/graphiql</c>: a page to try the API on, built with the explorer and served by this server alone; for whoever is signed in, others are sent to sign in.</summary>
internal static class GraphiQLPage
{
    /// <summary>Its path.</summary>
    public const string Path = "/graphiql";

    /// <summary>
    /// What the page may load: its editor sets style attributes and its documentation writes into the page, so both are allowed here, and here only; scripts,
    /// connections and pictures come from this server.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Maps the page where the built explorer has it.</summary>
    public static void Map(IEndpointRouteBuilder routes, string webRoot)
    {
        var file = System.IO.Path.GetFullPath(System.IO.Path.Combine(webRoot, "graphiql", "index.html"));
        routes.MapGet(Path, (HttpContext http) => Answer(http, file)).AllowAnonymous();
    }

    private static IResult Answer(HttpContext http, string file)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return http.User.Identity?.IsAuthenticated != true ? Results.Redirect("/")
            : File.Exists(file) ? Results.File(file, "text/html; charset=utf-8")
            : Results.NotFound();
    }
}
