using Attribution.Domain.Selectors;
using Attribution.Features.Operations.HitChecks;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Features.Tests.Operations.HitChecks;

public sealed class HitQuotaTests
{
    private static readonly HitCheckLimits Limits = new() { OfAnAccount = 10, OfAUnit = 15 };

    [Fact]
    public void Exceeded_OfAnotherTypeOrOfTheUnit_IsToldByType()
    {
        var quota = new HitQuota().With("a", Phones(10));

        Assert.Equal(SelectorType.PhoneNumber, quota.Exceeded("a", Phones(1), Limits));
        Assert.Null(quota.Exceeded("a", [Selector.FromStored(SelectorType.Iban, "PL61109010140000071219812874")], Limits));
        Assert.Null(quota.Exceeded("b", Phones(5), Limits));
        Assert.Equal(SelectorType.PhoneNumber, quota.Exceeded("b", Phones(6), Limits));
    }

    [Fact]
    public void Quota_AnyQuestions_LetsNobodyPastEitherLimit() => Prop.ForAll<(bool IsFirst, byte Count)[]>(questions =>
    {
        HitQuota quota = new();
        foreach (var (isFirst, count) in questions)
        {
            var (account, phones) = (isFirst ? "a" : "b", Phones(1 + (count % 12)));
            quota = quota.Exceeded(account, phones, Limits) is null ? quota.With(account, phones) : quota.WithStopped(account, SelectorType.PhoneNumber);
        }

        return quota.Asked.Values.All(asked => asked <= Limits.OfAnAccount) && quota.Asked.Values.Sum() <= Limits.OfAUnit && quota.Stopped.Count <= 2;
    }).QuickCheckThrowOnFailure();

    private static Selector[] Phones(int count) => [.. Enumerable.Range(0, count).Select(number => Selector.FromStored(SelectorType.PhoneNumber, $"+4860000{number:d4}"))];
}
