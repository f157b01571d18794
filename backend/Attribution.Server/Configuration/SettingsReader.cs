using Attribution.Server.Identity.Oidc;

namespace Attribution.Server.Configuration;

/// <summary>Reads and checks the settings; every fault is reported at once, and unknown settings of our sections stop the start.</summary>
internal static class SettingsReader
{
    private static readonly string[] Known =
    [
        "Server:Port", "Server:Address", "Server:HostNames", "Server:Proxies", "Server:WebRoot", "Server:SampleDirectory", "Server:Empty", "Data:Directory", "Graph:Store", .. Neo4jSettings.Known,
        "Identity:Mode", "Telemetry:OtlpEndpoint", "Telemetry:SlowOperationMilliseconds", "Limits:StreamsPerAccount", .. OidcSettings.Known, .. MailSettings.Known,
    ];

    private static readonly string[] OurSections = ["Server", "Data", "Graph", "Identity", "Telemetry", "Limits", "AzureAd", "Mail"];

    /// <summary>The settings, or every fault with what is allowed.</summary>
    public static (ServerOptions? Options, IReadOnlyList<string> Faults) Read(IConfiguration configuration)
    {
        List<string> faults = [.. UnknownSettings(configuration)];
        var portText = configuration["Server:Port"] ?? "5080";
        if (!int.TryParse(portText, out var port) || port is < 0 or > 65535)
        {
            faults.Add($"Server:Port is '{portText}'; a number from 0 (any free port) to 65535 is allowed.");
        }

        var address = configuration["Server:Address"];
        if (address is not null && !System.Net.IPAddress.TryParse(address, out _))
        {
            faults.Add($"Server:Address is '{address}'; an IP address is allowed, such as 127.0.0.1.");
        }

        var empty = configuration["Server:Empty"];
        if (empty is not null && !bool.TryParse(empty, out _))
        {
            faults.Add($"Server:Empty is '{empty}'; true or false is allowed.");
        }

        var (store, storeFaults) = StoreSettings.Read(configuration);
        faults.AddRange(storeFaults);
        var mode = configuration["Identity:Mode"] ?? "Local";
        OidcOptions? oidc = null;
        if (mode.Equals("oidc", StringComparison.OrdinalIgnoreCase))
        {
            (oidc, var oidcFaults) = OidcSettings.Read(configuration);
            faults.AddRange(oidcFaults);
        }
        else if (!mode.Equals("local", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add($"Identity:Mode is '{mode}'; Local or Oidc is allowed.");
        }

        if (configuration["Limits:StreamsPerAccount"] is { } streams && !(int.TryParse(streams, out var most) && most > 0))
        {
            faults.Add($"Limits:StreamsPerAccount is '{streams}'; a number from 1 is allowed.");
        }

        var (mail, mailFaults) = MailSettings.Read(configuration);
        faults.AddRange(mailFaults);
        faults.AddRange(ProxyFaults(configuration));
        faults.AddRange(TelemetryFaults(configuration));
        return store is null || faults.Count > 0 ? (null, faults) : (Options(configuration, port, store) with { Oidc = oidc, Mail = mail }, []);
    }

    private static ServerOptions Options(IConfiguration configuration, int port, StoreSettings store) => new()
    {
        Port = port,
        Store = store,
        Address = configuration["Server:Address"] ?? "127.0.0.1",
        HostNames = configuration["Server:HostNames"]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [],
        Proxies = Words(configuration, "Server:Proxies") is { Length: > 0 } proxies ? [.. proxies.Select(NetworkOf).OfType<System.Net.IPNetwork>()] : [],
        DataDirectory = configuration["Data:Directory"] ?? "data",
        Empty = configuration.GetValue<bool>("Server:Empty"),
        WebRoot = configuration["Server:WebRoot"],
        SampleDirectory = configuration["Server:SampleDirectory"],
        OtlpEndpoint = configuration["Telemetry:OtlpEndpoint"] is { Length: > 0 } endpoint ? new Uri(endpoint) : null,
        SlowOperation = TimeSpan.FromMilliseconds(configuration.GetValue("Telemetry:SlowOperationMilliseconds", 1000)),
        StreamsPerAccount = configuration.GetValue("Limits:StreamsPerAccount", 16),
    };

    private static string[] Words(IConfiguration configuration, string name) => configuration[name]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    // A single address is the network of itself.
    private static System.Net.IPNetwork? NetworkOf(string text) =>
        System.Net.IPNetwork.TryParse(text, out var network) ? network
        : System.Net.IPAddress.TryParse(text, out var address) ? new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;

    private static IEnumerable<string> ProxyFaults(IConfiguration configuration)
    {
        foreach (var proxy in Words(configuration, "Server:Proxies").Where(proxy => NetworkOf(proxy) is null))
        {
            yield return $"Server:Proxies has '{proxy}'; IP addresses and networks are allowed, separated by blanks.";
        }

        if (System.Net.IPAddress.TryParse(configuration["Server:Address"], out var address) && !System.Net.IPAddress.IsLoopback(address) && Words(configuration, "Server:Proxies").Length == 0)
        {
            yield return $"Server:Address is '{address}' without TLS: cookies and tokens would travel readable. Put a proxy with TLS in front and name its address in Server:Proxies, or listen on 127.0.0.1.";
        }
    }

    private static IEnumerable<string> TelemetryFaults(IConfiguration configuration)
    {
        if (configuration["Telemetry:OtlpEndpoint"] is { Length: > 0 } endpoint && !(Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            yield return $"Telemetry:OtlpEndpoint is '{endpoint}'; an http or https address is allowed, such as http://127.0.0.1:4317.";
        }

        if (configuration["Telemetry:SlowOperationMilliseconds"] is { } slow && !(int.TryParse(slow, out var milliseconds) && milliseconds > 0))
        {
            yield return $"Telemetry:SlowOperationMilliseconds is '{slow}'; a number from 1 is allowed.";
        }
    }

    private static bool IsEntryOfAList(string key) => key.LastIndexOf(':') is > 0 and var place && int.TryParse(key[(place + 1)..], out _) && Known.Contains(key[..place], StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> UnknownSettings(IConfiguration configuration) =>
        OurSections
            .SelectMany(section => configuration.GetSection(section).AsEnumerable())
            .Where(setting => setting.Value is not null && !Known.Contains(setting.Key, StringComparer.OrdinalIgnoreCase) && !IsEntryOfAList(setting.Key))
            .Select(setting => $"'{setting.Key}' is no setting; allowed here: {string.Join(", ", Known.Where(known => known.StartsWith(setting.Key.Split(':')[0], StringComparison.OrdinalIgnoreCase)))}.");
}
