using System.Diagnostics;
using System.Globalization;
using Attribution.Features;
using Attribution.Features.Common;
using Attribution.GraphQL.AspNetCore;
using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.GraphQL.Http.Bench;

/// <summary>Builds the product's schema once in a fresh process and prints how many milliseconds of CPU time, all threads together, and of the clock that took.</summary>
internal static class SchemaStart
{
    public static int Run()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddFeatures().AddGraphQL(FeatureModules.Declare);
        services.AddScoped<Caller>(_ => throw new NotSupportedException()); // nobody asks: no request is made
        services.AddSingleton<CursorCodec>(_ => throw new NotSupportedException());
        using var provider = services.BuildServiceProvider();
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        provider.GetRequiredService<Schema>();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(Environment.CpuUsage.TotalTime - before).TotalMilliseconds} {watch.Elapsed.TotalMilliseconds}"));
        return 0;
    }
}
