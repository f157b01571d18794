using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.GraphQL.Tests.Execution.Costs;

public sealed class CostPlanTests
{
    [Theory]
    [InlineData("{ hello }", null, 0)]
    [InlineData("{ item(id: \"i1\") { title author { name } } }", null, 2)]
    [InlineData("{ items(first: 4) { nodes { author { name } } } }", null, 1 + 1 + 4)]
    [InlineData("{ items { nodes { author { name } } } }", null, 1 + 1 + 2)]
    [InlineData("query($n: Int) { items(first: $n) { nodes { author { name } } edges { node { author { name } } } } }", """{"n":5}""", 1 + 1 + 5 + 1 + (5 * 2))]
    [InlineData("{ all { ... on Book { author { name } a: author { name } } ... on Film { author { name } } author { id } } }", null, 1 + 1 + 2)]
    public async Task Evaluate_Operation_CountsFieldsTimesSizes(string query, string? variables, double cost)
    {
        using var result = await Library.Executor(options: new RequestOptions()).ExecuteAsync(Library.Request(query, variables), CancellationToken.None);
        Assert.EndsWith($$$$""","extensions":{"cost":{"cost":{{{{cost}}}},"limit":10000}}}""", result.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExecuteAsync_CostOverLimit_IsRefusedBeforeExecution()
    {
        using var result = await Library.Executor(options: new RequestOptions { MaxCost = 5 }).ExecuteAsync(Library.Request("{ items(first: 4) { nodes { author { name } } } }"), CancellationToken.None);
        Assert.Equal(
            """{"errors":[{"message":"The operation costs 6, and at most 5 is allowed. Ask for smaller pages or less depth.","extensions":{"code":"COST_EXCEEDED"}}],"extensions":{"cost":{"cost":6,"limit":5}}}""",
            result.ToJson());
    }

    [Theory]
    [InlineData("{ plain { nodes { a } } }", 1 + 1)]
    [InlineData("{ dear }", 7)]
    [InlineData("{ sized { id { a } } }", 1 + 30)]
    public async Task Evaluate_Attributes_AreCounted(string query, double cost)
    {
        var schema = new SchemaBuilder().AddType(typeof(CostQueries)).Build();
        using var result = await Library.Executor(schema, new RequestOptions()).ExecuteAsync(Library.Request(query), CancellationToken.None);
        Assert.EndsWith($$$$"""{"cost":{"cost":{{{{cost}}}},"limit":10000}}}""", result.ToJson(), StringComparison.Ordinal);
    }
}

public sealed record CostLeaf(int A);

public sealed record CostRow(CostLeaf Id);

[QueryType]
public static class CostQueries
{
    [Cost(7)]
    public static int Dear() => 1;

    [ListSize(AssumedSize = 30)]
    public static IReadOnlyList<CostRow> Sized() => [];

    public static Connection<CostLeaf> Plain() => new([], new(false, false, null, null), 0);
}
