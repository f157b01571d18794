namespace Attribution.Bolt.Connections;

/// <summary>Whether connections are encrypted, and whose certificates are trusted: by the URI's scheme or by the configuration, never both.</summary>
/// <param name="Trust">Null: not encrypted.</param>
internal sealed record Encryption(TrustManager? Trust)
{
    public bool IsOn => Trust is not null;

    public static Encryption From(Uri uri, Config config)
    {
        var scheme = uri.Scheme;
        var ending = scheme.Contains('+', StringComparison.Ordinal) ? scheme[scheme.IndexOf('+', StringComparison.Ordinal)..] : "";
        if (ending.Length > 0 && (config.ChosenEncryption is not null || config.TrustManager is not null))
        {
            throw new ArgumentException($"The scheme {scheme} says how connections are encrypted; the configuration must not say it too.", nameof(uri));
        }

        return ending switch
        {
            "+s" => new Encryption(TrustManager.CreateChainTrust()),
            "+ssc" => new Encryption(TrustManager.CreateInsecure()),
            _ => new Encryption(config.EncryptionLevel == EncryptionLevel.Encrypted ? config.TrustManager ?? TrustManager.CreateChainTrust() : null),
        };
    }
}
