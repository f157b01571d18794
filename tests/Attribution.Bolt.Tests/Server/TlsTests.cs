using System.Security.Cryptography.X509Certificates;

namespace Attribution.Bolt.Tests.Server;

/// <summary>A server that requires TLS with a certificate of its own.</summary>
public sealed class TlsTests
{
    [Fact]
    public async Task Encryption_Required_IsSpokenTrustedAndMissedInOneLineEach()
    {
        await using var server = await Neo4jServer.StartAsync(isEncrypted: true);
        Assert.SkipWhen(server is null, Neo4jServer.Missing);
        var authority = server!.Uri.Authority; // Skipped above if there is none.
        var auth = AuthTokens.Basic(server.User, server.Password);

        await using var any = server.Connect();
        Assert.True(any.Encrypted);
        Assert.Single((await any.ExecutableQuery("RETURN 1").ExecuteAsync()).Result);

        var certificate = await ShownAsync(authority, auth);
        await using var listed = GraphDatabase.Driver($"bolt://{authority}", auth, builder =>
            builder.WithEncryptionLevel(EncryptionLevel.Encrypted).WithCertificateTrustRule(CertificateTrustRule.TrustList, (IReadOnlyList<X509Certificate2>)[certificate]));
        await listed.VerifyConnectivityAsync();

        await using var system = GraphDatabase.Driver($"bolt+s://{authority}", auth);
        Assert.Contains("could not be trusted", (await Assert.ThrowsAsync<SecurityException>(system.VerifyConnectivityAsync)).Message, StringComparison.Ordinal);

        await using var plain = GraphDatabase.Driver($"bolt://{authority}", auth);
        Assert.Contains("ncrypt", (await Assert.ThrowsAsync<ServiceUnavailableException>(plain.VerifyConnectivityAsync)).Message, StringComparison.Ordinal);
    }

    /// <summary>The certificate as a trust manager sees it.</summary>
    private static async Task<X509Certificate2> ShownAsync(string authority, IAuthToken auth)
    {
        var keeper = new Keeper();
        await using var driver = GraphDatabase.Driver($"bolt://{authority}", auth, builder => builder.WithEncryptionLevel(EncryptionLevel.Encrypted).WithTrustManager(keeper));
        await driver.VerifyConnectivityAsync();
        return X509CertificateLoader.LoadCertificate(keeper.Shown ?? []);
    }

    private sealed class Keeper : TrustManager
    {
        public byte[]? Shown { get; private set; }

        public override bool ValidateServerCertificate(Uri uri, X509Certificate2 certificate, X509Chain chain, System.Net.Security.SslPolicyErrors sslPolicyErrors)
        {
            Shown = certificate.RawData;
            return true;
        }
    }
}
