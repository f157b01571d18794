using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Connections;

/// <summary>Takes the answer to one request: any number of records, then one summary.</summary>
internal class ResponseHandler
{
    /// <summary>True once the summary is there, or never will be.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Why there is no success; null if there is one, or no summary yet.</summary>
    public Neo4jException? Failure { get; private set; }

    /// <summary>What the summary said; null without success.</summary>
    public Dictionary<string, object?>? Fields { get; private set; }

    /// <summary>Throws what stood in the way.</summary>
    public void ThrowIfFailed()
    {
        if (Failure is { } failure)
        {
            throw failure;
        }
    }

    public virtual void OnRecord(ref PackReader reader) => throw new ProtocolException("The server sent a record where none was asked for.");

    public void Succeed(Dictionary<string, object?> fields)
    {
        (IsDone, Fields) = (true, fields);
        OnSuccess(fields);
    }

    public void Fail(Neo4jException failure)
    {
        (IsDone, Failure) = (true, failure);
        OnFailure(failure);
    }

    protected virtual void OnSuccess(Dictionary<string, object?> fields)
    {
    }

    protected virtual void OnFailure(Neo4jException failure)
    {
    }
}
