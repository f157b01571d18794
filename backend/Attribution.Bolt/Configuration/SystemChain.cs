using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Attribution.Bolt.Configuration;

/// <summary>Trusts what the system's certificate store trusts.</summary>
internal sealed class SystemChain(bool verifyHostname, X509RevocationMode revocationMode, X509RevocationFlag revocationFlag, bool useMachineContext) : TrustManager
{
    public override bool ValidateServerCertificate(Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors)
    {
        if (verifyHostname && (sslPolicyErrors & SslPolicyErrors.RemoteCertificateNameMismatch) != 0)
        {
            return false;
        }

        using var own = new X509Chain(useMachineContext);
        own.ChainPolicy.RevocationMode = revocationMode;
        own.ChainPolicy.RevocationFlag = revocationFlag;
        own.ChainPolicy.ExtraStore.AddRange(chain.ChainElements.Select(element => element.Certificate).ToArray());
        return own.Build(certificate);
    }
}
