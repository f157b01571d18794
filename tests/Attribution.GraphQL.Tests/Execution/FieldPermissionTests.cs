using System.Security.Claims;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Tests.Execution;

public sealed class FieldPermissionTests
{
    private static readonly Schema Schema = new SchemaBuilder().AddType(typeof(GuardedQueries), typeof(GuardedSubscriptions))
        .AddPolicy("named", context => context.GetGlobalState<ClaimsPrincipal>(nameof(ClaimsPrincipal))?.Identity?.Name == "pl").Build();

    [Theory]
    [InlineData("free", null, null)]
    [InlineData("signedIn", null, "AUTH_NOT_AUTHENTICATED")]
    [InlineData("signedIn", "ro", null)]
    [InlineData("officers", "ro", "AUTH_NOT_AUTHORIZED")]
    [InlineData("officers", "ro officer", null)]
    [InlineData("officers", "ro desk", null)]
    [InlineData("named", "ro officer", "AUTH_NOT_AUTHORIZED")]
    [InlineData("named", "pl", "AUTH_NOT_AUTHORIZED")]
    [InlineData("named", "pl officer", null)]
    public async Task ExecuteAsync_Caller_HasOnlyWhatHeMay(string field, string? caller, string? code)
    {
        using var result = await Library.Executor(Schema).ExecuteAsync(Request($"{{ {field} }}", caller), CancellationToken.None);
        Assert.Equal(code, result.Errors.SingleOrDefault()?.Code);
        Assert.EndsWith(code is null ? $"\"data\":{{\"{field}\":1}}}}" : $"\"data\":{{\"{field}\":null}}}}", result.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StreamAsync_CallerWhoMayNot_OpensNoStream()
    {
        var results = new List<ExecutionResult>();
        await foreach (var each in Library.Executor(Schema).StreamAsync(Request("subscription { watched }", null), CancellationToken.None))
        {
            results.Add(each);
        }

        Assert.Equal((false, "AUTH_NOT_AUTHENTICATED"), (Assert.Single(results).IsExecuted, Assert.Single(results[0].Errors).Code));
    }

    private static OperationRequest Request(string query, string? caller) => Library.Request(query) with
    {
        GlobalState = caller?.Split(' ') is [var name, .. var roles]
            ? new Dictionary<string, object?> { [nameof(ClaimsPrincipal)] = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.Name, name), .. roles.Select(each => new Claim(ClaimTypes.Role, each))], "test")) }
            : null,
    };
}

[QueryType]
[Authorize]
public static class GuardedQueries
{
    [AllowAnonymous]
    public static int? GetFree() => 1;

    public static int? GetSignedIn() => 1;

    [Authorize(Roles = ["officer", "desk"])]
    public static int? GetOfficers() => 1;

    [Authorize("named")]
    [Authorize(Roles = ["officer"])]
    public static int? GetNamed() => 1;
}

[SubscriptionType]
[Authorize]
public static class GuardedSubscriptions
{
    [Subscribe(With = nameof(Watch))]
    public static int Watched([EventMessage] int number) => number;

    private static IAsyncEnumerable<int> Watch() => throw new InvalidOperationException("It was opened.");
}
