using Attribution.Server.Tests.Commands;

namespace Attribution.Server.Tests.Configuration;

/// <summary>Settings that would let in more than is meant stop the program with one line.</summary>
public sealed class UnsafeSettingsTests : IDisposable
{
    private static readonly (string Name, string Value)[] Sound =
    [
        ("Identity__Mode", "Oidc"), ("AzureAd__TenantId", "0d5e"), ("AzureAd__ClientId", "client"), ("AzureAd__Audience", "api://attribution"), ("AzureAd__Scopes", "graph.access"),
        ("AzureAd__AllowedTenants__0", "0d5e=PL-CYB"),
    ];

    private readonly BuiltProgram program = new();

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("AzureAd__Audience", "", "AzureAd:Audience is missing; without it tokens meant for others would be taken.")]
    [InlineData("AzureAd__TenantId", "common", "AzureAd:TenantId is 'common'; the id of one tenant is allowed, as any other would let everybody's tenants in.")]
    [InlineData("AzureAd__AllowedTenants__0", "*=PL-CYB", "AzureAd:AllowedTenants has '*=PL-CYB'; tenant=UNIT is allowed, each tenant once.")]
    [InlineData("AzureAd__Authority", "http://login.example", "The identity provider is 'http://login.example'; an https address is allowed, http on loopback only.")]
    [InlineData("Server__Address", "0.0.0.0", "Server:Address is '0.0.0.0' without TLS: cookies and tokens would travel readable. Put a proxy with TLS in front and name its address in Server:Proxies, or listen on 127.0.0.1.")]
    public async Task Serve_SettingThatWouldLetInMore_StopsWithOneLine(string name, string value, string fault)
    {
        using var process = program.Start(["serve", "--port", "0", "--data", program.Data], [.. Sound, (name, value)]);
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((2, $"SETTING: {fault}\n"), (process.ExitCode, errors));
        Assert.False(Directory.Exists(program.Data));
    }
}
