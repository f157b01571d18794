using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Attribution.GraphQL.Http.Bench;

/// <summary>A server on a free port, which it prints; ends when its standard input does.</summary>
internal static class Servers
{
    public static async Task<int> RunAsync(Action<WebApplicationBuilder, Func<WebApplication>> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = null!; // map sets it
        map(builder, () => app = builder.Build());
        app.MapGet("/allocated", () => Results.Text(GC.GetTotalAllocatedBytes(precise: true).ToString(CultureInfo.InvariantCulture)));
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return 0;
    }
}
