namespace Attribution.Bolt.Tests.FakeServer;

/// <summary>What the fake server does in answer to a request; several follow each other.</summary>
internal abstract record FakeReply
{
    public static FakeReply Success(params (string Key, object? Value)[] fields) => new Message(0x70, [fields.ToDictionary(field => field.Key, field => field.Value)]);

    public static FakeReply Record(params object?[] values) => new Message(0x71, [values.ToList()]);

    public static FakeReply Ignored() => new Message(0x7E, []);

    public static FakeReply Failure(string code, string message = "no") =>
        new Message(0x7F, [new Dictionary<string, object?> { ["neo4j_code"] = code, ["message"] = message, ["gql_status"] = "50N42" }]);

    /// <summary>A message of any kind.</summary>
    public sealed record Message(byte Tag, IReadOnlyList<object?> Fields) : FakeReply;

    /// <summary>Bytes as they are, without frame.</summary>
    public sealed record Raw(byte[] Bytes) : FakeReply;

    /// <summary>Nothing more comes, and the connection stays open.</summary>
    public sealed record Hang : FakeReply;

    /// <summary>The connection is closed.</summary>
    public sealed record Close : FakeReply;

    /// <summary>The connection is reset.</summary>
    public sealed record Abort : FakeReply;
}
