namespace Attribution.Bolt.Tests.FakeServer;

/// <summary>A request as the fake server reads it.</summary>
internal sealed record FakeRequest(byte Tag, List<object?> Fields)
{
    private static readonly Dictionary<byte, string> Names = new()
    {
        [0x01] = "HELLO", [0x6A] = "LOGON", [0x6B] = "LOGOFF", [0x54] = "TELEMETRY", [0x10] = "RUN", [0x3F] = "PULL", [0x2F] = "DISCARD",
        [0x11] = "BEGIN", [0x12] = "COMMIT", [0x13] = "ROLLBACK", [0x66] = "ROUTE", [0x0F] = "RESET", [0x02] = "GOODBYE",
    };

    public string Name => Names.GetValueOrDefault(Tag, $"0x{Tag:X2}");

    /// <summary>The text of RUN; null for others.</summary>
    public string? Text => Name == "RUN" ? Fields[0] as string : null;

    /// <summary>The map in a field.</summary>
    public Dictionary<string, object?> Map(int field) => (Dictionary<string, object?>)Fields[field]!; // A request of ours has maps where they belong.
}
