using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Attribution.Server.Hosting;

/// <summary>Where log lines go, one of JSON each: standard error, warnings and above unless the section <c>Serilog</c> of the settings says otherwise.</summary>
internal static class LogOutput
{
    /// <summary>The logger.</summary>
    public static Logger Create(IConfiguration configuration) => new LoggerConfiguration()
        .MinimumLevel.Is(LogEventLevel.Warning)

        // The framework's data protection comes along with authentication; neither cookies nor tokens here use its keys.
        .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
        .WriteTo.Console(new LogLine(), standardErrorFromLevel: LogEventLevel.Verbose)
        .ReadFrom.Configuration(configuration)
        .CreateLogger();
}
