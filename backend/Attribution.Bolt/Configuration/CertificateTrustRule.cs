namespace Neo4j.Driver;

/// <summary>Which certificates are trusted.</summary>
public enum CertificateTrustRule
{
    /// <summary>Those the system trusts.</summary>
    TrustSystem = 0,

    /// <summary>Those signed by a certificate of a list.</summary>
    TrustList = 1,

    /// <summary>All. Nobody knows then who is at the other end.</summary>
    TrustAny = 2,
}
