namespace Attribution.Bolt.Tests.FakeServer;

/// <summary>How the fake server answers the handshake.</summary>
internal enum FakeHandshake
{
    /// <summary>Manifest v1 with ranges out of order and newer than known.</summary>
    Manifest,

    /// <summary>One version.</summary>
    Classic,

    /// <summary>Four zeros.</summary>
    NoVersion,

    /// <summary>A manifest of 4.4 and 7.0.</summary>
    ForeignManifest,

    /// <summary>A count that never ends.</summary>
    EndlessManifest,

    /// <summary>More ranges than anybody has.</summary>
    HugeManifest,

    /// <summary>The web interface.</summary>
    Http,

    /// <summary>An alert, because TLS was expected.</summary>
    TlsAlert,

    /// <summary>Some other protocol.</summary>
    Garbage,

    /// <summary>Closed at once.</summary>
    Close,

    /// <summary>Nothing.</summary>
    Silence,
}
