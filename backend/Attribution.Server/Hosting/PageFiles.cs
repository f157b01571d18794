using Microsoft.Extensions.FileProviders;

namespace Attribution.Server.Hosting;

/// <summary>The built page, for everyone, since it holds nothing of the graph: hashed assets are kept by the browser for a year, the index is asked for anew, and every other path gets the index.</summary>
internal static class PageFiles
{
    // An entity's external id may have a dot, such as T1059.001, which else makes a path a file's.
    private const string EntityPlace = "/entity/{*id}";

    /// <summary>Serves the files of <paramref name="folder"/>; place it before authentication, which refuses paths without an endpoint.</summary>
    public static void Use(WebApplication app, string folder) =>
        app.UseWhen(context => !context.Request.Path.StartsWithSegments(GraphiQLPage.Path), open => open.UseStaticFiles(Options(folder)));

    /// <summary>Answers every path that is no file and no other endpoint with the index of <paramref name="folder"/>.</summary>
    public static void MapIndex(WebApplication app, string folder)
    {
        app.MapFallbackToFile("index.html", Options(folder)).AllowAnonymous();
        app.MapFallbackToFile(EntityPlace, "index.html", Options(folder)).AllowAnonymous();
    }

    private static StaticFileOptions Options(string folder) => new()
    {
        FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)),
        OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
            context.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
    };
}
