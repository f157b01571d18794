namespace Attribution.GraphQL.AspNetCore.Tests;

/// <summary>GraphQL over HTTP, "Accept": what each header is answered with; null is 406.</summary>
public sealed class ResponseMediaTypeTests
{
    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("text/event-stream", "text/event-stream")]
    [InlineData("APPLICATION/JSON", "application/json")]
    [InlineData("application/graphql-response+json, application/json", "application/graphql-response+json")]
    [InlineData("application/json, application/graphql-response+json", "application/json")]
    [InlineData("application/json; q=0.5, application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json; q=0.1, */*; q=0.2", "application/json")]
    [InlineData("application/json; charset=utf-8", "application/json")]
    [InlineData("application/json; charset=\"UTF-8\"", "application/json")]
    [InlineData("text/html, application/json", "application/json")]
    [InlineData("text/html", null)]
    [InlineData("text/*", null)]
    [InlineData("application/json; charset=iso-8859-1", null)]
    [InlineData("application/json; q=0", null)]
    [InlineData("*/*, application/json; q=0", null)]
    [InlineData("garbage", null)]
    public void Choose_Accept_IsTheBestThatIsOffered(string? accept, string? chosen) => Assert.Equal(chosen, ResponseMediaType.Choose(accept));
}
