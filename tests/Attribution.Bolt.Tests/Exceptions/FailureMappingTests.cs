using Attribution.Bolt.Exceptions;

namespace Attribution.Bolt.Tests.Exceptions;

public sealed class FailureMappingTests
{
    [Theory]
    [InlineData("Neo.ClientError.Security.Unauthorized", "AuthenticationException", false)]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", "UnknownSecurityException", false)]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired", "AuthorizationException", true)]
    [InlineData("Neo.ClientError.Security.TokenExpired", "TokenExpiredException", false)]
    [InlineData("Neo.ClientError.Security.Forbidden", "ForbiddenException", false)]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", "FatalDiscoveryException", false)]
    [InlineData("Neo.ClientError.Transaction.InvalidBookmark", "InvalidBookmarkException", false)]
    [InlineData("Neo.ClientError.Transaction.InvalidBookmarkMixture", "InvalidBookmarkMixtureException", false)]
    [InlineData("Neo.ClientError.Statement.ArgumentError", "StatementArgumentException", false)]
    [InlineData("Neo.ClientError.Statement.TypeError", "TypeException", false)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", "ClientException", false)]
    [InlineData("Neo.ClientError.Request.Invalid", "ProtocolException", false)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", "SessionExpiredException", true)]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "SessionExpiredException", true)]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", "TransientException", true)]
    [InlineData("Neo.TransientError.Transaction.Terminated", "ClientException", false)]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped", "ClientException", false)]
    [InlineData("Neo.DatabaseError.General.UnknownError", "DatabaseException", false)]
    [InlineData("something else", "DatabaseException", false)]
    public void Code_OfAFailure_ChoosesTheException(string code, string type, bool isRetriable)
    {
        var exception = FailureMapping.ToException(new Dictionary<string, object?> { ["neo4j_code"] = code, ["message"] = "m" });

        Assert.Equal((type, isRetriable, "m"), (exception.GetType().Name, exception.IsRetriable, exception.Message));
    }
}
