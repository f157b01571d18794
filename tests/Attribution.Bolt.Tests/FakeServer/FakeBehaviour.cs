using Attribution.Bolt.Connections;

namespace Attribution.Bolt.Tests.FakeServer;

/// <summary>The switches of the fake server; the defaults are those of a good one.</summary>
internal sealed record FakeBehaviour
{
    public FakeHandshake Handshake { get; init; } = FakeHandshake.Manifest;

    public BoltVersion Version { get; init; } = BoltVersion.V5_8;

    /// <summary>Longest chunk it writes.</summary>
    public int ChunkSize { get; init; } = 0xFFFF;

    /// <summary>Bytes it sends at a time; 0: all at once.</summary>
    public int BytesPerWrite { get; init; }

    /// <summary>True: NOOPs before every message.</summary>
    public bool SendsNoops { get; init; }

    /// <summary>Hints of HELLO's answer.</summary>
    public Dictionary<string, object?> Hints { get; init; } = [];

    /// <summary>Records of every query, from 1.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>Own answers; null: the usual one.</summary>
    public Func<FakeRequest, FakeReply[]?> Answer { get; init; } = _ => null;
}
