using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;

namespace Attribution.Domain.Tests.Relationships;

public sealed class KindSetTests
{
    [Theory]
    [InlineData(Kind.Identity, true)]
    [InlineData(Kind.Unit, true)]
    [InlineData(Kind.Custom, true)]
    [InlineData(Kind.Case, false)]
    [InlineData(Kind.Url, false)]
    public void Contains_SomeKinds_TakesUnitsForIdentities(Kind kind, bool expected) => Assert.Equal(expected, KindSet.Of(Kind.Identity).Contains(kind));

    [Theory]
    [InlineData(Kind.Url, true)]
    [InlineData(Kind.BankAccount, true)]
    [InlineData(Kind.Malware, true)]
    [InlineData(Kind.Tool, false)]
    public void Contains_ObservablesAndOthers_TakesOurOwnObservablesToo(Kind kind, bool expected) =>
        Assert.Equal(expected, KindSet.Observables(Kind.Malware).Contains(kind));
}
