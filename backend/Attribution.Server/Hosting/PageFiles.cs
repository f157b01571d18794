using Microsoft.Extensions.FileProviders;

namespace Attribution.Server.Hosting;

/// <summary>The built page: hashed assets are kept by the browser for a year, the index is asked for anew, and every other path gets the index.</summary>
internal static class PageFiles
{
    /// <summary>Serves <paramref name="folder"/> to everyone: the page itself holds nothing of the graph. Place it before authorization, which refuses what has no endpoint.</summary>
    public static void Use(WebApplication app, string folder) => app.UseStaticFiles(new StaticFileOptions
    {
        FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)),
        OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
            context.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
    });

    /// <summary>Gives the index for every path that nothing else answers.</summary>
    public static void MapIndex(WebApplication app, string folder) =>
        app.MapFallbackToFile("index.html", new StaticFileOptions { FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)) }).AllowAnonymous();
}
