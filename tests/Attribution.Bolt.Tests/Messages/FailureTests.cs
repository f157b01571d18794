using Attribution.Bolt.Messages;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Tests.Messages;

public sealed class FailureTests
{
    [Fact]
    public void Read_Before57_GivesTheCode()
    {
        var failure = Read(new() { ["code"] = "Neo.ClientError.Statement.SyntaxError", ["message"] = "m" });

        Assert.Equal(("Neo.ClientError.Statement.SyntaxError", "m", "50N42", "UNKNOWN"), (failure.Code, failure.Message, failure.GqlStatus, failure.GqlClassification));
    }

    [Fact]
    public void Read_Since57_GivesGqlAndCauses()
    {
        var failure = Read(new()
        {
            ["neo4j_code"] = "Neo.ClientError.Statement.SyntaxError",
            ["message"] = "m",
            ["gql_status"] = "42001",
            ["description"] = "d",
            ["diagnostic_record"] = new Dictionary<string, object?> { ["_classification"] = "CLIENT_ERROR" },
            ["cause"] = new Dictionary<string, object?> { ["message"] = "c", ["gql_status"] = "42I06", ["description"] = "e" },
        });

        Assert.Equal(("42001", "d", "CLIENT_ERROR", "/"), (failure.GqlStatus, failure.GqlStatusDescription, failure.GqlClassification, failure.GqlDiagnosticRecord["CURRENT_SCHEMA"]));
        Assert.Equal("c", failure.FindByGqlStatus("42I06").Message);
        Assert.False(failure.ContainsGqlStatus("00000"));
    }

    private static Neo4jException Read(Dictionary<string, object?> fields)
    {
        var reader = new PackReader(Bytes.Of(fields), new KeyCache());
        return Failure.Read(ref reader).Exception;
    }
}
