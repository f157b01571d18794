using Attribution.Domain.Scales;

namespace Attribution.Domain.Tests.Scales;

public sealed class WalletTagConfidenceTests
{
    [Theory]
    [InlineData("ownership", 100)]
    [InlineData("ledger_immanent", 100)]
    [InlineData("forensic", 70)]
    [InlineData("authority_data", 60)]
    [InlineData("untrusted_transaction", 40)]
    [InlineData("web_crawl", 20)]
    [InlineData("heuristic", 10)]
    [InlineData("unknown", 5)]
    public void Of_ATerm_IsItsNumber(string term, int expected) => Assert.Equal(new Confidence(expected), WalletTagConfidence.Of(term));

    [Fact]
    public void Of_AnotherTerm_IsNull() => Assert.Null(WalletTagConfidence.Of("certain"));
}
