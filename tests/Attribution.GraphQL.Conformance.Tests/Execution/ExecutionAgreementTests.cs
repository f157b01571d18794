using System.Globalization;
using System.Text.Json;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Conformance.Tests.Execution;

/// <summary>
/// GraphQL 2025 §6 and §7, compared with graphql-js over one schema with the same resolvers: merged fields, conditions,
/// fragments, abstract types, coercion of every kind of input, errors and the nulls they leave, mutations in series.
/// </summary>
public sealed class ExecutionAgreementTests
{
    private const int Count = 1_500;

    private static readonly RequestOptions Unlimited = new() { MaxCost = double.MaxValue, ReportCost = false, MaxErrors = 10_000 };

    [Fact]
    public async Task Execute_ResolversThatDoNotWait_GivesTheSameResponse()
    {
        var differences = new Differences();
        foreach (var (asked, theirs, ours) in await RunAsync(World.Now, "now"))
        {
            differences.Compare(asked, $"{theirs.Data}\n    {string.Join("\n    ", theirs.Errors)}", $"{ours.Data}\n    {string.Join("\n    ", ours.Errors)}");
        }

        differences.AssertNone();
    }

    /// <summary>
    /// Where resolvers wait, the order of errors is nobody's promise, and of several errors below one null either engine may report
    /// others. So: the same data, and errors below the same nulls.
    /// </summary>
    [Fact]
    public async Task Execute_ResolversThatWait_GivesTheSameDataAndErrorsBelowTheSameNulls()
    {
        var differences = new Differences();
        foreach (var (asked, theirs, ours) in await RunAsync(World.Later, "later"))
        {
            differences.Compare(asked, theirs.Data, ours.Data);
            differences.Compare(asked, NullsWithErrors(theirs), theirs.Data == ours.Data ? NullsWithErrors(ours) : "other data");
        }

        differences.AssertNone();
    }

    private static string NullsWithErrors(Response response) =>
        response.HasData ? string.Join(' ', response.ErrorsByNull.Select(each => each.Key).Order(StringComparer.Ordinal)) : $"{response.Errors.Count()} errors of the request";

    private static async Task<List<(string Asked, Response Theirs, Response Ours)>> RunAsync(Schema schema, string when)
    {
        var executor = new RequestExecutor(schema, Unlimited, new ValidationOptions { MaxAliases = 10_000 }, TimeProvider.System, log: null);
        var answers = await GraphQLJsProcess.AskAsync(
            "execution.mjs", null, World.File, GraphQLJsProcess.Seed.ToString(CultureInfo.InvariantCulture), Count.ToString(CultureInfo.InvariantCulture), when);
        var pairs = new List<(string, Response, Response)>(Count);
        foreach (var each in answers)
        {
            var (source, variables) = (each.GetProperty("source").GetString()!, each.GetProperty("variables")); // the script writes them
            pairs.Add(($"{source}\n{variables.GetRawText()}", new Response(each.GetProperty("response")), await ExecuteAsync(executor, source, variables)));
        }

        Assert.Equal(Count, pairs.Count);
        return pairs;
    }

    private static async Task<Response> ExecuteAsync(RequestExecutor executor, string source, JsonElement variables)
    {
        var request = new OperationRequest { Query = source, Variables = variables, GlobalState = new Dictionary<string, object?> { [World.Counter] = new long[1] } };
        using var result = await executor.ExecuteAsync(request, CancellationToken.None);
        using var json = JsonDocument.Parse(result.ToJson());
        return new Response(json.RootElement.Clone());
    }
}
