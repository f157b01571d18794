namespace Attribution.GraphQL.Tests.Execution;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task ExecuteAsync_ManyMixedRequests_CrossNoAnswers()
    {
        var executor = Library.Executor();
        async Task<bool> One(int number)
        {
            var request = Library.Request("query($n: String!, $a: Boolean!) { hello(name: $n) all @include(if: $a) { author { id } } }", $$"""{"n":"{{number}}","a":{{(number % 2 == 0 ? "true" : "false")}}}""");
            using var result = await executor.ExecuteAsync(request, CancellationToken.None);
            var all = number % 2 == 0 ? ""","all":[{"author":{"id":"a1"}},{"author":{"id":"a2"}},{"author":{"id":"a1"}}]""" : "";
            return result.ToJson() == $$$$"""{"data":{"hello":"Hello {{{{number}}}}"{{{{all}}}}}}""";
        }

        var answers = await Task.WhenAll(Enumerable.Range(0, 10_000).Select(each => Task.Run(() => One(each))));
        Assert.DoesNotContain(false, answers);
    }
}
