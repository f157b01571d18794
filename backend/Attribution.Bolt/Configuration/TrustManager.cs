using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Attribution.Bolt.Configuration;

namespace Neo4j.Driver;

/// <summary>Decides whether the certificate of a server is trusted.</summary>
public abstract class TrustManager
{
    /// <summary>True if the server is trusted.</summary>
    /// <param name="uri">Where the connection goes.</param>
    /// <param name="certificate">What the server shows.</param>
    /// <param name="chain">Its chain, as the system built it.</param>
    /// <param name="sslPolicyErrors">What the system has against it.</param>
    public abstract bool ValidateServerCertificate(Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors);

    /// <summary>Trusts everything, unless the host's name is to be checked. Nobody knows then who is at the other end.</summary>
    public static TrustManager CreateInsecure(bool verifyHostname = false) => new AnyCertificate(verifyHostname);

    /// <summary>Trusts what the system trusts. Revocation is checked as said; <paramref name="useMachineContext"/> takes the machine's store, not the user's.</summary>
    public static TrustManager CreateChainTrust(
        bool verifyHostname = true,
        X509RevocationMode revocationMode = X509RevocationMode.NoCheck,
        X509RevocationFlag revocationFlag = X509RevocationFlag.ExcludeRoot,
        bool useMachineContext = false) => new SystemChain(verifyHostname, revocationMode, revocationFlag, useMachineContext);

    /// <summary>Trusts certificates that are in the list or are signed by one of it.</summary>
    public static TrustManager CreateCertTrust(IEnumerable<X509Certificate2> trusted, bool verifyHostname = true) => new ListedCertificates([.. trusted], verifyHostname);
}
