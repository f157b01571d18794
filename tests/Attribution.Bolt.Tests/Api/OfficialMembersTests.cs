namespace Attribution.Bolt.Tests.Api;

/// <summary>
/// OfficialMembers.txt lists the public members of the official driver: 5.25 as its assembly has them, then what 6.x took away (-) and added (+)
/// according to its documentation.
/// </summary>
public sealed class OfficialMembersTests
{
    private static readonly IReadOnlyList<string> Ours = PublicMembers.Of(typeof(IDriver).Assembly, "Neo4j.Driver");

    private static readonly HashSet<string> Official = Read();

    /// <summary>Interfaces callers implement in their tests: these must be there member for member.</summary>
    private static readonly string[] Mocked =
    [
        "IDriver", "IAsyncSession", "IAsyncTransaction", "IAsyncQueryRunner", "IResultCursor", "IRecord", "IEntity", "INode", "IRelationship", "IPath",
        "IAuthToken", "IAuthTokenManager", "IBookmarkManager", "IBookmarkManagerFactory", "IServerAddressResolver", "IResultSummary", "ICounters", "IServerInfo",
        "IDatabaseInfo", "INotification", "IGqlStatusObject", "IInputPosition", "IPlan", "IProfiledPlan", "INeo4jLogger",
        "IExecutableQuery<TIn,TOut>", "IConfiguredQuery<TIn,TOut>", "IReducedExecutableQuery<TOut>",
    ];

    [Fact]
    public void PublicMembers_EachOfOurs_IsOfficial() => Assert.Empty(Ours.Except(Official));

    [Fact]
    public void Interfaces_ThatAreMocked_HaveEveryOfficialMember()
    {
        var missing = Official.Where(member => Mocked.Contains(member.Split(": ")[0])).Except(Ours);

        Assert.Empty(missing);
    }

    [Fact]
    public void PublicTypes_OutsideTheDriversNamespace_AreNone() =>
        Assert.DoesNotContain(typeof(IDriver).Assembly.GetExportedTypes(), type => type.Namespace != "Neo4j.Driver");

    private static HashSet<string> Read()
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in Resource.Read("OfficialMembers.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            switch (line[0])
            {
                case '-':
                    Assert.True(members.RemoveWhere(member => member.StartsWith(line[2..], StringComparison.Ordinal)) > 0, $"nothing to take away: {line}");
                    break;
                case '+':
                    members.Add(line[2..]);
                    break;
                default:
                    members.Add(line);
                    break;
            }
        }

        return members;
    }
}
