using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.Tests.Execution;

public sealed class ErrorListTests
{
    [Fact]
    public void Add_MoreThanTheLimit_CountsTheRestInTheLast()
    {
        ErrorList errors = new(limit: 2, correlationId: null, log: null);
        for (var number = 1; number <= 5; number++)
        {
            errors.Add(new GraphQLError($"No. {number}.") { Code = "X" });
        }

        Assert.Equal(["X No. 1.", "TOO_MANY_ERRORS 4 more errors are not shown."], errors.Errors.Select(each => $"{each.Code} {each.Message}"));
    }

    [Fact]
    public void Add_ExceptionThatIsNoRefusal_IsLoggedOnceAndHidden()
    {
        List<ResolverFailure> logged = [];
        ErrorList errors = new(limit: 10, correlationId: "c-7", logged.Add);
        InvalidOperationException secret = new("secret");
        errors.Add(secret, ["items", 3], []);

        Assert.Equal((secret, "items/3", "c-7"), (Assert.Single(logged).Exception, string.Join('/', logged[0].Path), logged[0].CorrelationId));
        var shown = Assert.Single(errors.Errors);
        Assert.Equal(("INTERNAL_ERROR", "c-7", "items/3"), (shown.Code, shown.Extensions?["correlationId"], string.Join('/', shown.Path ?? [])));
        Assert.DoesNotContain("secret", shown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_Refusal_IsShownAndNotLogged()
    {
        List<ResolverFailure> logged = [];
        ErrorList errors = new(limit: 10, correlationId: "c-7", logged.Add);
        errors.Add(new GraphQLException("Not that.", "REFUSED"), ["item"], []);

        Assert.Empty(logged);
        Assert.Equal(("REFUSED", "Not that."), (errors.Errors[0].Code, errors.Errors[0].Message));
    }
}
