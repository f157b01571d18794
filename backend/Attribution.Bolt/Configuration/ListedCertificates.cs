using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Attribution.Bolt.Configuration;

/// <summary>Trusts certificates of a list, and those signed by one of it.</summary>
internal sealed class ListedCertificates(X509Certificate2Collection trusted, bool verifyHostname) : TrustManager
{
    public override bool ValidateServerCertificate(Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors)
    {
        if (verifyHostname && (sslPolicyErrors & SslPolicyErrors.RemoteCertificateNameMismatch) != 0)
        {
            return false;
        }

        using var own = new X509Chain();
        own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        own.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck; // A list of one's own rarely publishes revocations.
        own.ChainPolicy.CustomTrustStore.AddRange(trusted);
        own.ChainPolicy.ExtraStore.AddRange(chain.ChainElements.Select(element => element.Certificate).ToArray());
        return own.Build(certificate);
    }
}
