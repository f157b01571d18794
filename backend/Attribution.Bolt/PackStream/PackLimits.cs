namespace Attribution.Bolt.PackStream;

/// <summary>What the reader takes at most from a server, and the writer from its caller.</summary>
internal static class PackLimits
{
    /// <summary>Nested lists, maps and structures of one message. Cypher cannot store nested maps at all; results rarely pass ten.</summary>
    public const int Depth = 256;

    /// <summary>Bytes of one message. A property of Neo4j is far smaller; more is a broken or hostile server.</summary>
    public const int MessageBytes = 128 * 1024 * 1024;
}
