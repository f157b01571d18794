using Microsoft.Extensions.FileProviders;

namespace Attribution.Server.Hosting;

/// <summary>The built page: hashed assets are kept by the browser for a year, the index is asked for anew, and every other path gets the index.</summary>
internal static class PageFiles
{
    /// <summary>Serves <paramref name="folder"/> to everyone: the page itself holds nothing of the graph.</summary>
    public static void Map(WebApplication app, string folder)
    {
        PhysicalFileProvider files = new(Path.GetFullPath(folder));
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
                context.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
        });
        app.MapFallbackToFile("index.html", new StaticFileOptions { FileProvider = files }).AllowAnonymous();
    }
}
