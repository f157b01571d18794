namespace Attribution.GraphQL.Tests.Execution;

public sealed class RequestExecutorTests
{
    [Fact]
    public async Task ExecuteAsync_TypesFromTable_InheritInterfaceResolvers() => Assert.Equal(
        """{"data":{"all":[{"__typename":"Book","title":"Alpha","author":{"name":"Author a1"},"pages":100},{"__typename":"Film","title":"Beta","author":{"name":"Author a2"},"minutes":90},{"__typename":"Book","title":"Gamma","author":{"name":"Author a1"},"pages":300}]}}""",
        await Library.RunAsync("{ all { __typename title author { name } ... on Book { pages } ... on Film { minutes } } }"));

    [Fact]
    public async Task ExecuteAsync_Arguments_AreCoerced() => Assert.Equal(
        """{"data":{"hello":"Hello Ann","b":"Hello world","item":{"kind":"FILM"}}}""",
        await Library.RunAsync("""query($n: String!) { hello(name: $n) b: hello item(id: "i2") { kind } }""", """{"n":"Ann"}"""));
}
