namespace Neo4j.Driver;

/// <summary>Whether connections are encrypted.</summary>
public enum EncryptionLevel
{
    /// <summary>Not encrypted.</summary>
    None = 0,

    /// <summary>TLS.</summary>
    Encrypted = 1,
}
