using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Attribution.Server.Identity.Oidc;

namespace Attribution.Server.Tests.Identity.Oidc;

/// <summary>A42, against a real provider: what bearer tokens are taken, and what of each is not.</summary>
public sealed class OidcBearerTests(OidcWorld world) : IClassFixture<OidcWorld>
{
    private static readonly string Anna = OidcAccounts.NameOf(new TokenIdentity("tenant-pl", "anna-1", [], false));
    private static readonly string Robot = OidcAccounts.NameOf(new TokenIdentity("tenant-pl", "robot-1", [], true));

    [Fact]
    public async Task Token_OfAPerson_IsHerAccountWithTheRolesThatAreKnown()
    {
        Assert.Equal(Anna, await world.WhoIsAsync(await world.SignAsync()));
        var account = world.Identity.Accounts.Find(Anna);
        Assert.Equal(("PL-CYB", "analyst"), (account?.UnitId, string.Join(' ', account?.Roles ?? [])));
        Assert.False(world.Identity.Accounts.Verify(Anna, ""));
    }

    [Fact]
    public async Task Token_OfAProgramByItsOwnGrant_IsAToolAndNothingElse()
    {
        using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = "robot", ["client_secret"] = "robot-secret" });
        using var answer = await world.Http.PostAsync(new Uri(world.Issuer + "/token"), form);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(Robot, await world.WhoIsAsync(json.RootElement.GetProperty("access_token").GetString() ?? ""));
        Assert.Equal(["tool"], world.Identity.Accounts.Find(Robot)?.Roles);
    }

    public static TheoryData<string, object, object?> Wrong() => new()
    {
        { "for another audience", new { aud = "api://other" }, null },
        { "of another issuer", new { iss = "https://elsewhere.example" }, null },
        { "of a tenant that is not let in", new { tid = "tenant-xx" }, null },
        { "of a tenant whose unit is not kept", new { tid = "tenant-lost" }, null },
        { "without a tenant", new { tid = (string?)null }, null },
        { "expired", new { exp = 1_700_000_000 }, null },
        { "without an end", new { exp = (long?)null }, null },
        { "not yet valid", new { nbf = 4_000_000_000 }, null },
        { "with another scope", new { scp = "mail.read" }, null },
        { "an ID token", new { nonce = "n" }, null },
        { "without a key id", new { }, new { kid = (string?)null } },
        { "of another type", new { }, new { typ = "logout+jwt" } },
        { "with a key of its own", new { }, new { kid = "mine", jku = "https://elsewhere.example/keys", x5u = "https://elsewhere.example/cert" } },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task A42_Token_Wrong_IsRefused(string what, object payload, object? header) => Assert.Equal((what, "401"), (what, await world.WhoIsAsync(await world.SignAsync(payload, header))));

    [Fact]
    public async Task A42_Token_SignedByAnotherUnderAKnownKeyId_IsRefused() => Assert.Equal("401", await world.WhoIsAsync(await world.SignAsync(key: "other")));

    [Fact]
    public async Task A42_Token_TamperedUnsignedOrSignedWithThePublicKey_IsRefused()
    {
        var parts = (await world.SignAsync()).Split('.');
        var forged = Base64(Encoding.UTF8.GetString(Bytes(parts[1])).Replace("\"analyst\"", "\"administrator\"", StringComparison.Ordinal));
        Assert.Equal("401", await world.WhoIsAsync($"{parts[0]}.{forged}.{parts[2]}"));
        foreach (var algorithm in new[] { "none", "nOnE", "None" })
        {
            Assert.Equal("401", await world.WhoIsAsync($"{Base64($$"""{"alg":"{{algorithm}}","typ":"JWT"}""")}.{parts[1]}."));
        }

        using var answer = await world.Http.GetAsync(new Uri(world.Issuer + "/test/public"));
        using var key = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        using var rsa = RSA.Create(new RSAParameters { Modulus = Bytes(key.RootElement.GetProperty("n").GetString() ?? ""), Exponent = Bytes(key.RootElement.GetProperty("e").GetString() ?? "") });
        var signed = $"{Base64("""{"alg":"HS256","typ":"JWT","kid":"k1"}""")}.{parts[1]}";
        var mac = HMACSHA256.HashData(Encoding.ASCII.GetBytes(rsa.ExportSubjectPublicKeyInfoPem()), Encoding.ASCII.GetBytes(signed));
        Assert.Equal("401", await world.WhoIsAsync($"{signed}.{Base64(mac)}"));
    }

    [Fact]
    public async Task A42_Token_OfAnyOtherForm_IsRefused()
    {
        var encrypted = string.Join('.', Enumerable.Repeat(Base64(new string('x', 3_000)), 5));
        foreach (var token in new[] { "", ".", "..", "a.b.c", encrypted, new string('a', 20_000) })
        {
            Assert.Equal("401", await world.WhoIsAsync(token));
        }

        Assert.Equal("431", await world.WhoIsAsync(new string('a', 300_000)));
    }

    [Fact]
    public async Task Token_OfADisabledAccount_IsRefused()
    {
        var token = await world.SignAsync(new { oid = "bert-2" });
        var account = await world.WhoIsAsync(token);
        world.Identity.Accounts.Disable(account);
        Assert.Equal(("id-", "401"), (account[..3], await world.WhoIsAsync(token)));
    }

    private static string Base64(string text) => Base64(Encoding.UTF8.GetBytes(text));

    private static string Base64(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);

    private static byte[] Bytes(string text) => System.Buffers.Text.Base64Url.DecodeFromChars(text);
}
