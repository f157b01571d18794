using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Attribution.Bolt.Configuration;

/// <summary>Trusts every certificate, if need be of the right name.</summary>
internal sealed class AnyCertificate(bool verifyHostname) : TrustManager
{
    public override bool ValidateServerCertificate(Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors) =>
        !verifyHostname || (sslPolicyErrors & SslPolicyErrors.RemoteCertificateNameMismatch) == 0;
}
