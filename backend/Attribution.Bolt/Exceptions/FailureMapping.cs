namespace Attribution.Bolt.Exceptions;

/// <summary>Makes the exception that stands for a server's FAILURE, by its code.</summary>
internal static class FailureMapping
{
    private const string TransientTerminated = "Neo.TransientError.Transaction.Terminated", TransientLockStopped = "Neo.TransientError.Transaction.LockClientStopped";

    /// <summary>The exception for a FAILURE with these fields, in the form before Bolt 5.7 or since.</summary>
    public static Neo4jException ToException(IReadOnlyDictionary<string, object?> fields)
    {
        var code = Rewritten(Text(fields, "neo4j_code") ?? Text(fields, "code") ?? "Neo.DatabaseError.General.UnknownError");
        var message = Text(fields, "message") ?? "The server gave no message.";
        var cause = fields.GetValueOrDefault("cause") is Dictionary<string, object?> inner ? ToCause(inner) : null;
        var exception = Create(code, message, cause);
        exception.Code = code;
        exception.Gql = ReadGql(fields);
        return exception;
    }

    /// <summary>These two were ended on request: doing them again is not what anybody wants.</summary>
    private static string Rewritten(string code) => code switch
    {
        TransientTerminated => "Neo.ClientError.Transaction.Terminated",
        TransientLockStopped => "Neo.ClientError.Transaction.LockClientStopped",
        _ => code,
    };

    private static Neo4jException Create(string code, string message, Exception? cause) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" => new AuthenticationException(message),
        "Neo.ClientError.Security.AuthorizationExpired" => new AuthorizationException(message),
        "Neo.ClientError.Security.TokenExpired" => new TokenExpiredException(message),
        "Neo.ClientError.Security.Forbidden" => new ForbiddenException(message),
        "Neo.ClientError.Database.DatabaseNotFound" => new FatalDiscoveryException(message),
        "Neo.ClientError.Transaction.InvalidBookmark" => new InvalidBookmarkException(message),
        "Neo.ClientError.Transaction.InvalidBookmarkMixture" => new InvalidBookmarkMixtureException(message),
        "Neo.ClientError.Statement.ArgumentError" => new StatementArgumentException(message),
        "Neo.ClientError.Statement.TypeError" => new TypeException(message),
        "Neo.ClientError.Request.Invalid" or "Neo.ClientError.Request.InvalidFormat" => new ProtocolException(message),
        "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" => new SessionExpiredException(message),
        _ => CreateByClass(code, message, cause),
    };

    private static Neo4jException CreateByClass(string code, string message, Exception? cause) =>
        code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) ? new UnknownSecurityException(message)
        : code.StartsWith("Neo.ClientError.", StringComparison.Ordinal) ? new ClientException(code, message, cause!) // A cause is optional to Exception, whatever its annotation.
        : code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) ? new TransientException(code, message, cause!) // Likewise.
        : new DatabaseException(code, message, cause!); // Likewise.

    private static Neo4jException ToCause(Dictionary<string, object?> fields)
    {
        var message = Text(fields, "message") ?? "";
        var cause = fields.GetValueOrDefault("cause") is Dictionary<string, object?> inner ? ToCause(inner) : null;
        return new Neo4jException(message, cause!) { Gql = ReadGql(fields) }; // A cause is optional to Exception, whatever its annotation.
    }

    private static GqlError ReadGql(IReadOnlyDictionary<string, object?> fields)
    {
        var none = new GqlError();
        return new GqlError
        {
            Status = Text(fields, "gql_status") ?? none.Status,
            Description = Text(fields, "description") ?? none.Description,
            DiagnosticRecord = GqlError.Completed(fields.GetValueOrDefault("diagnostic_record")),
        };
    }

    private static string? Text(IReadOnlyDictionary<string, object?> fields, string key) => fields.GetValueOrDefault(key) as string;
}
