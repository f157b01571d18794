using Attribution.GraphQL.Validation;
using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class NoSchemaIntrospectionTests
{
    private const string Document = "{ __schema { description } ...F __typename } fragment F on Query { t: __type(name: \"A\") { name } }";

    [Fact]
    public void Validate_NotAllowed_RefusesBothEntriesButNotTypename() =>
        Assert.Equal(
            "1:3 Introspection is not allowed, so \"__schema\" cannot be selected.\n1:68 Introspection is not allowed, so \"__type\" cannot be selected.",
            Report.Of(new NoSchemaIntrospection(), Document, new ValidationOptions { AllowIntrospection = false }));

    [Fact]
    public void Validate_Allowed_AcceptsIt() => Assert.Equal(string.Empty, Report.Of(new NoSchemaIntrospection(), Document));
}
