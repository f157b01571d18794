using Attribution.Server.Identity.Oidc;
using Microsoft.Extensions.Configuration;

namespace Attribution.Server.Tests.Identity.Oidc;

public sealed class OidcSettingsTests
{
    [Fact]
    public void Read_ForEntra_JoinsInstanceAndTenant()
    {
        var (options, faults) = Read([]);
        Assert.Empty(faults);
        Assert.Equal(("https://login.microsoftonline.com/0d5e/v2.0", true), (options?.Authority.AbsoluteUri, options?.IsEntra));
        Assert.Equal("PL-CYB", options?.UnitOfTenant["0d5e"]);
    }

    [Theory]
    [InlineData("AzureAd:Audience", null, "AzureAd:Audience is missing; without it tokens meant for others would be taken.")]
    [InlineData("AzureAd:ClientId", null, "AzureAd:ClientId is missing; give the id under which this server is registered.")]
    [InlineData("AzureAd:Scopes", null, "AzureAd:Scopes is missing; name the scopes, any of which a person's token must bear.")]
    [InlineData("AzureAd:TenantId", "common", "AzureAd:TenantId is 'common'; the id of one tenant is allowed, as any other would let everybody's tenants in.")]
    [InlineData("AzureAd:TenantId", "Organizations", "AzureAd:TenantId is 'Organizations'; the id of one tenant is allowed, as any other would let everybody's tenants in.")]
    [InlineData("AzureAd:AllowedTenants", null, "AzureAd:AllowedTenants is missing; name each tenant with its unit, as tenant=UNIT.")]
    [InlineData("AzureAd:AllowedTenants", "*=PL-CYB", "AzureAd:AllowedTenants has '*=PL-CYB'; tenant=UNIT is allowed, each tenant once.")]
    [InlineData("AzureAd:Authority", "http://login.example", "The identity provider is 'http://login.example'; an https address is allowed, http on loopback only.")]
    public void Read_WhatWouldLetInMore_StopsTheStartWithOneLine(string name, string? value, string fault)
    {
        var (options, faults) = Read(new() { [name] = value });
        Assert.Null(options);
        Assert.Equal([fault], faults);
    }

    private static (OidcOptions? Options, IReadOnlyList<string> Faults) Read(Dictionary<string, string?> change)
    {
        Dictionary<string, string?> settings = new()
        {
            ["AzureAd:TenantId"] = "0d5e",
            ["AzureAd:ClientId"] = "client",
            ["AzureAd:Audience"] = "api://attribution",
            ["AzureAd:Scopes"] = "graph.access",
            ["AzureAd:AllowedTenants:0"] = "0d5e=PL-CYB",
        };
        foreach (var (name, value) in change)
        {
            if (value is null || name == "AzureAd:AllowedTenants")
            {
                settings.Remove(name + (name == "AzureAd:AllowedTenants" ? ":0" : ""));
            }

            settings[name] = value;
        }

        return OidcSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
    }
}
