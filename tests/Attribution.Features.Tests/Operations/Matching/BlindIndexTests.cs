using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.Targets;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Features.Tests.Operations.Matching;

public sealed class BlindIndexTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch;
    private static readonly RecordId Case = new(1);

    [Fact]
    public void At_OfAClosedCase_GivesNothing()
    {
        var index = Make();
        index.Put(2, Phone(1), Entry(2, "PL-CYB"));

        Assert.Single(index.At(index.PlaceOf(Phone(1)), Now));
        index.PutCase(1, Case, isActive: false);
        Assert.Empty(index.At(index.PlaceOf(Phone(1)), Now));
    }

    [Fact]
    public void At_SeveralTargetsOfAUnit_GivesTheStrictest()
    {
        var index = Make();
        index.Put(2, Phone(1), Entry(2, "PL-CYB"));
        index.Put(3, Phone(1), Entry(3, "PL-CYB", TargetPolicy.Silent));

        Assert.Equal([Entry(3, "PL-CYB", TargetPolicy.Silent)], index.At(index.PlaceOf(Phone(1)), Now));
    }

    [Fact]
    public void At_AfterItsLabelEnded_GivesNothing()
    {
        var index = Make();
        index.Put(2, Phone(1), Entry(2, "PL-CYB") with { ExpiresAt = Now });

        Assert.Empty(index.At(index.PlaceOf(Phone(1)), Now));
    }

    [Fact]
    public void PlaceOf_UnderAnotherEpochsKey_IsAnother()
    {
        EpochKeys keys = new(new byte[32], TimeProvider.System);

        Assert.NotEqual(new BlindIndex(1, keys.Of(1)).PlaceOf(Phone(1)), new BlindIndex(2, keys.Of(2)).PlaceOf(Phone(1)));
        Assert.NotEqual(Make().PlaceOf(Phone(1)), Make().PlaceOf(Selector.FromStored(SelectorType.Handle, "+48600000001")));
    }

    [Fact]
    public void Index_AfterAnyPutsAndRemovals_HoldsWhatStands() => Prop.ForAll<(byte Target, byte Phone, bool IsGone)[]>(steps =>
    {
        var index = Make();
        Dictionary<int, int> stands = [];
        foreach (var (target, phone, isGone) in steps)
        {
            if (isGone)
            {
                index.Forget(10 + target);
                stands.Remove(target);
            }
            else
            {
                index.Put(10 + target, Phone(phone % 4), Entry(10 + target, $"U{target}"));
                stands[target] = phone % 4;
            }
        }

        return Enumerable.Range(0, 4).All(phone => index.At(index.PlaceOf(Phone(phone)), Now).Select(entry => entry.Unit).Order().SequenceEqual(stands.Where(pair => pair.Value == phone).Select(pair => $"U{pair.Key}").Order()));
    }).QuickCheckThrowOnFailure();

    private static BlindIndex Make()
    {
        BlindIndex index = new(1, new byte[32]);
        index.PutCase(1, Case, isActive: true);
        return index;
    }

    private static Selector Phone(int number) => Selector.FromStored(SelectorType.PhoneNumber, $"+4860000000{number}");

    private static BlindEntry Entry(int target, string unit, TargetPolicy policy = TargetPolicy.Notify) => new(new RecordId((UInt128)target), unit, Case, policy, false, null);
}
