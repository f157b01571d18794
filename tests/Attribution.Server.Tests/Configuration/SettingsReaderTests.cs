using Attribution.Server.Configuration;
using Microsoft.Extensions.Configuration;

namespace Attribution.Server.Tests.Configuration;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Read_NoSettings_GivesTheDefaults() => Assert.Equal(new ServerOptions(), Read().Options);

    [Fact]
    public void Read_EverySetting_IsTaken() => Assert.Equal(
        new ServerOptions { Port = 81, Address = "::1", DataDirectory = "d", Empty = true, WebRoot = "w", SampleDirectory = "s", OtlpEndpoint = new Uri("http://c:4317"), SlowOperation = TimeSpan.FromMilliseconds(20), StreamsPerAccount = 3 },
        Read(("Server:Port", "81"), ("Server:Address", "::1"), ("Data:Directory", "d"), ("Server:Empty", "true"), ("Server:WebRoot", "w"), ("Server:SampleDirectory", "s"), ("Graph:Store", "sqlite"), ("Identity:Mode", "local"), ("Telemetry:OtlpEndpoint", "http://c:4317"), ("Telemetry:SlowOperationMilliseconds", "20"), ("Limits:StreamsPerAccount", "3")).Options);

    [Theory]
    [InlineData("Server:Prot", "1", "'Server:Prot' is no setting; allowed here: Server:Port, Server:Address, Server:HostNames, Server:Proxies, Server:WebRoot, Server:SampleDirectory, Server:Empty.")]
    [InlineData("Server:Port", "65536", "Server:Port is '65536'; a number from 0 (any free port) to 65535 is allowed.")]
    [InlineData("Server:Port", "x", "Server:Port is 'x'; a number from 0 (any free port) to 65535 is allowed.")]
    [InlineData("Server:Address", "localhost", "Server:Address is 'localhost'; an IP address is allowed, such as 127.0.0.1.")]
    [InlineData("Server:Address", "0.0.0.0", "Server:Address is '0.0.0.0' without TLS: cookies and tokens would travel readable. Put a proxy with TLS in front and name its address in Server:Proxies, or listen on 127.0.0.1.")]
    [InlineData("Server:Proxies", "proxy", "Server:Proxies has 'proxy'; IP addresses and networks are allowed, separated by blanks.")]
    [InlineData("Server:Empty", "maybe", "Server:Empty is 'maybe'; true or false is allowed.")]
    [InlineData("Graph:Store", "Oracle", "Graph:Store is 'Oracle'; Sqlite or Neo4j is allowed.")]
    [InlineData("Telemetry:OtlpEndpoint", "collector", "Telemetry:OtlpEndpoint is 'collector'; an http or https address is allowed, such as http://127.0.0.1:4317.")]
    [InlineData("Telemetry:SlowOperationMilliseconds", "0", "Telemetry:SlowOperationMilliseconds is '0'; a number from 1 is allowed.")]
    [InlineData("Limits:StreamsPerAccount", "0", "Limits:StreamsPerAccount is '0'; a number from 1 is allowed.")]
    [InlineData("Identity:Mode", "None", "Identity:Mode is 'None'; Local or Oidc is allowed.")]
    public void Read_WrongSetting_SaysWhatIsAllowed(string name, string value, string fault)
    {
        var (options, faults) = Read((name, value));

        Assert.Null(options);
        Assert.Equal([fault], faults);
    }

    [Fact]
    public void Read_SeveralFaults_ReportsThemTogether() => Assert.Equal(2, Read(("Server:Port", "x"), ("Identity:Mode", "None")).Faults.Count);

    [Fact]
    public void Read_SettingsOfOthers_AreLeftAlone() => Assert.Empty(Read(("Serilog:MinimumLevel", "Debug"), ("PATH", "/bin")).Faults);

    private static (ServerOptions? Options, IReadOnlyList<string> Faults) Read(params (string Name, string Value)[] settings) =>
        SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build());
}
