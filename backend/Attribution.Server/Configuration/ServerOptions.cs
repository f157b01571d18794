using Attribution.Server.Identity.Oidc;

namespace Attribution.Server.Configuration;

/// <summary>Settings of the server: appsettings.json, then environment (<c>Server__Port</c>), then the command line.</summary>
internal sealed record ServerOptions
{
    /// <summary>TCP port on loopback; 1–65535, default 5080. Setting <c>Server:Port</c>.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>Address listened on; default 127.0.0.1. Local sign-in on any other address needs TLS in front. Setting <c>Server:Address</c>.</summary>
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>Further names that requests may be sent to while it listens on loopback, such as that of a proxy on the same machine; default none. Setting <c>Server:HostNames</c>, separated by blanks.</summary>
    public IReadOnlyList<string> HostNames { get; init; } = [];

    /// <summary>Addresses or networks of proxies in front, whose X-Forwarded-For and X-Forwarded-Proto are believed; default none. Setting <c>Server:Proxies</c>, separated by blanks.</summary>
    public IReadOnlyList<System.Net.IPNetwork> Proxies { get; init; } = [];

    /// <summary>The identity provider that signs people in; null: accounts and passwords of this server. Setting <c>Identity:Mode</c> and section <c>AzureAd</c>.</summary>
    public OidcOptions? Oidc { get; init; }

    /// <summary>Data directory; default ./data. Setting <c>Data:Directory</c>.</summary>
    public string DataDirectory { get; init; } = "data";

    /// <summary>Where the graph is kept; default: in the data directory. Setting <c>Graph:Store</c> and section <c>Graph:Neo4j</c>.</summary>
    public StoreSettings Store { get; init; } = StoreSettings.Embedded;

    /// <summary>True: the sample is not loaded at the first start. Command line <c>--empty</c>.</summary>
    public bool Empty { get; init; }

    /// <summary>Folder of the built page; null: the one beside the program.</summary>
    public string? WebRoot { get; init; }

    /// <summary>Collector that activities and metrics are sent to over OTLP/gRPC, such as http://127.0.0.1:4317; null sends nothing. Setting <c>Telemetry:OtlpEndpoint</c>.</summary>
    public Uri? OtlpEndpoint { get; init; }

    /// <summary>Time after which an execution of GraphQL is logged as slow; default 1 s. Setting <c>Telemetry:SlowOperationMilliseconds</c>, from 1.</summary>
    public TimeSpan SlowOperation { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Most WebSockets and event streams that one account may have open at once; default 16, from 1. Setting <c>Limits:StreamsPerAccount</c>.</summary>
    public int StreamsPerAccount { get; init; } = 16;

    /// <summary>The site's mail server, which tells units that notices wait; null: nobody is mailed. Section <c>Mail</c>.</summary>
    public MailOptions? Mail { get; init; }

    /// <summary>Folder of the sample files; null: infra/samples of the checkout.</summary>
    public string? SampleDirectory { get; init; }
}
