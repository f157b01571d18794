namespace Attribution.Bolt.Tests.FakeServer;

/// <summary>The usual answers of a server, and the rule that a failure makes it ignore everything up to RESET.</summary>
internal sealed class FakeBrain(FakeBoltServer server)
{
    private int _next;
    private bool _isInTransaction;
    private bool _isFailed;

    public IEnumerable<FakeReply> Answer(FakeRequest request)
    {
        if (request.Name == "RESET")
        {
            (_isFailed, _isInTransaction) = (false, false);
        }

        if (_isFailed)
        {
            return [FakeReply.Ignored()];
        }

        var replies = server.Behaviour.Answer(request) ?? Usual(request);
        _isFailed = replies.Any(reply => reply is FakeReply.Message { Tag: 0x7F });
        return replies;
    }

    private FakeReply[] Usual(FakeRequest request)
    {
        switch (request.Name)
        {
            case "HELLO":
                return [FakeReply.Success(("server", "Neo4j/5.26.0"), ("connection_id", "bolt-1"), ("hints", server.Behaviour.Hints))];
            case "RUN":
                _next = 1;
                return [_isInTransaction ? FakeReply.Success(("fields", Column), ("t_first", 1L), ("qid", 0L)) : FakeReply.Success(("fields", Column), ("t_first", 1L))];
            case "PULL":
                return Records((long)request.Map(0)["n"]!); // PULL has n.
            case "DISCARD":
                return [End()];
            case "BEGIN":
                _isInTransaction = true;
                return [FakeReply.Success()];
            case "COMMIT":
                _isInTransaction = false;
                return [FakeReply.Success(("bookmark", "FB:c"))];
            case "ROLLBACK":
                _isInTransaction = false;
                return [FakeReply.Success()];
            case "ROUTE":
                return [FakeReply.Success(("rt", Table(server.Address)))];
            case "GOODBYE":
                return [new FakeReply.Close()];
            default:
                return [FakeReply.Success()];
        }
    }

    /// <summary>A routing table with one server for everything.</summary>
    public static Dictionary<string, object?> Table(string address, params string[] writers) => new()
    {
        ["ttl"] = 300L,
        ["db"] = "neo4j",
        ["servers"] = new List<object?>
        {
            Role("ROUTE", address),
            Role("READ", address),
            Role("WRITE", writers.Length == 0 ? [address] : writers),
        },
    };

    private static List<object?> Column => ["x"];

    private static Dictionary<string, object?> Role(string role, params string[] addresses) => new() { ["role"] = role, ["addresses"] = addresses };

    private FakeReply[] Records(long count)
    {
        var replies = new List<FakeReply>();
        for (; _next <= server.Behaviour.Rows && count != 0; _next++, count--)
        {
            replies.Add(FakeReply.Record((long)_next));
        }

        replies.Add(_next > server.Behaviour.Rows ? End() : FakeReply.Success(("has_more", true)));
        return [.. replies];
    }

    private FakeReply End() => _isInTransaction
        ? FakeReply.Success(("type", "r"), ("t_last", 2L), ("db", "neo4j"))
        : FakeReply.Success(("type", "r"), ("t_last", 2L), ("db", "neo4j"), ("bookmark", "FB:a"));
}
