using Attribution.GraphQL.Execution;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Attribution.Server.Hosting;

/// <summary>Sends activities and metrics of GraphQL and of the host to a collector over OTLP, where one is set. Neither bears query texts, variables or accounts.</summary>
internal sealed class TelemetryExport : IDisposable
{
    private const string Host = "Microsoft.AspNetCore";
    private const string HostMetrics = "Microsoft.AspNetCore.Hosting";

    private readonly TracerProvider traces;
    private readonly MeterProvider metrics;

    /// <summary>Starts sending.</summary>
    public TelemetryExport(Uri endpoint)
    {
        var resource = ResourceBuilder.CreateDefault().AddService("attribution");
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(GraphQLTelemetry.SourceName, Host)
            .AddOtlpExporter(exporter => exporter.Endpoint = endpoint).Build();
        metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(GraphQLTelemetry.SourceName, HostMetrics)
            .AddOtlpExporter(exporter => exporter.Endpoint = endpoint).Build();
    }

    /// <summary>Sends what waits, and stops.</summary>
    public void Dispose()
    {
        traces.Dispose();
        metrics.Dispose();
    }
}
