using Attribution.Architecture.Tests.Dependencies;

namespace Attribution.Architecture.Tests.House;

/// <summary>A37: the product connects to what its operator names in the settings and to nothing that data names: no enrichment, no webhook, no fetch of an imported address.</summary>
public sealed class OutgoingConnectionTests
{
    // What can open a connection, by its namespace and name.
    private static readonly string[] Connecting =
    [
        "System.Net.Http.HttpClient", "System.Net.Http.HttpMessageInvoker", "System.Net.Http.IHttpClientFactory", "System.Net.Sockets.TcpClient", "System.Net.Sockets.Socket",
        "System.Net.Sockets.UdpClient", "System.Net.WebSockets.ClientWebSocket", "System.Net.WebClient", "System.Net.WebRequest", "System.Net.HttpWebRequest", "System.Net.Dns", "System.Net.Mail.SmtpClient",
    ];

    // The identity provider of section AzureAd; Neo4j of section Graph:Neo4j; the mail server of section Mail. The exporter of telemetry connects by itself, to Telemetry:OtlpEndpoint.
    private static readonly string[] Allowed = ["Attribution.Bolt.", "Attribution.Server.Identity.Oidc.", "Attribution.Server.Hosting.SmtpMail"];

    [Fact]
    public void A37_OutgoingConnections_AreThoseOfTheSettingsAlone()
    {
        var users = UsersOf(Connecting).ToArray();
        Assert.All(Allowed, prefix => Assert.Contains(users, user => user.StartsWith(prefix, StringComparison.Ordinal)));
        Expect.None(users.Where(user => !Allowed.Any(prefix => user.StartsWith(prefix, StringComparison.Ordinal))));
    }

    [Fact]
    public void UsersOf_ATypeThatThisProjectUses_AreFound() => Assert.NotEmpty(UsersOf(["System.IO.File"]));

    private static IEnumerable<string> UsersOf(IReadOnlyList<string> types) => Repository.BackendModules.Values
        .SelectMany(TypeUses.Of).Where(pair => types.Contains(pair.Used.FullName)).Select(pair => $"{pair.User.FullName} uses {pair.Used.FullName}").Distinct();
}
