using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Attribution.Server.Hosting;

/// <summary>Where log lines go: standard error, warnings and above unless the section <c>Serilog</c> of the settings says otherwise.</summary>
internal static class LogOutput
{
    // One line each: message and exception are written as JSON strings, so that no text can forge a line.
    private const string Template = "{Timestamp:yyyy-MM-ddTHH:mm:ss.fffZ} [{Level:u3}] {SourceContext} {Message:j}{NewLine}{Exception}";

    /// <summary>The logger.</summary>
    public static Logger Create(IConfiguration configuration) => new LoggerConfiguration()
        .MinimumLevel.Is(LogEventLevel.Warning)

        // The framework's data protection comes along with authentication; neither cookies nor tokens here use its keys.
        .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
        .WriteTo.Console(outputTemplate: Template, standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: System.Globalization.CultureInfo.InvariantCulture)
        .ReadFrom.Configuration(configuration)
        .CreateLogger();
}
