using System.Text.Json;
using Attribution.Server.Hosting;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace Attribution.Server.Tests.Hosting;

public sealed class LogLineTests
{
    [Fact]
    public void A40_Format_TextThatWouldForgeALine_IsOneLineOfAscii()
    {
        var written = Written(log => log.LogWarning(new InvalidOperationException("broken\r\n2026 [INF] all is well"), "Refused {What}", "\u001b[31mred\r\nsecond \u202egnp.exe \0 end"));
        Assert.Equal(1, written.Count(character => character == '\n'));
        Assert.All(written.TrimEnd(), character => Assert.InRange(character, ' ', '~'));
        using var line = JsonDocument.Parse(written);
        Assert.Equal("\u001b[31mred\r\nsecond \u202egnp.exe \0 end", line.RootElement.GetProperty("What").GetString());
    }

    [Fact]
    public void A40_Format_AMegabyte_IsCut() => Assert.InRange(Written(log => log.LogWarning("Refused {What}", new string('x', 1 << 20))).Length, 1, 20_000);

    private static string Written(Action<Microsoft.Extensions.Logging.ILogger> write)
    {
        Lines sink = new();
        using var logger = new LoggerConfiguration().WriteTo.Sink(sink).CreateLogger();
        using SerilogLoggerFactory factory = new(logger);
        write(factory.CreateLogger("test"));
        return sink.Text.ToString();
    }

    private sealed class Lines : ILogEventSink
    {
        public StringWriter Text { get; } = new() { NewLine = "\n" };

        public void Emit(LogEvent logEvent) => new LogLine().Format(logEvent, Text);
    }
}
