using System.Net;
using System.Net.Sockets;
using System.Text;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Validation;
using Attribution.Server.Hosting;

namespace Attribution.Server.Tests.Hosting;

public sealed class TelemetryExportTests
{
    [Fact]
    public async Task Export_AfterAnOperation_CallsTheCollector()
    {
        using TcpListener collector = new(IPAddress.Loopback, 0);
        collector.Start();
        var called = collector.AcceptTcpClientAsync();
        using (TelemetryExport export = new(new Uri($"http://{collector.LocalEndpoint}")))
        {
            RequestExecutor executor = new(SchemaBuilder.FromSdl("type Query { a: Int }"), new RequestOptions(), new ValidationOptions(), TimeProvider.System, null);
            using var result = await executor.ExecuteAsync(new OperationRequest { Query = "query Traced { a }" }, CancellationToken.None);
            var client = await Task.Run(() => { export.Dispose(); return called; }).WaitAsync(TimeSpan.FromSeconds(60));
            var preface = new byte[24];
            await client.GetStream().ReadExactlyAsync(preface);
            Assert.StartsWith("PRI * HTTP/2.0", Encoding.ASCII.GetString(preface), StringComparison.Ordinal); // gRPC
        }
    }
}
