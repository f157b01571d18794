using Attribution.Domain.Identifiers;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.Notices;
using Attribution.Features.Operations.Targets;
using Attribution.Ledger;

namespace Attribution.Features.Tests.Operations.Notices;

public sealed class DeconflictionTests
{
    [Theory]
    [InlineData(TargetPolicy.Notify, TargetPolicy.Notify, "PL-CYB<RO-CYB RO-CYB<PL-CYB")]
    [InlineData(TargetPolicy.Notify, TargetPolicy.Silent, "RO-CYB<PL-CYB")]
    [InlineData(TargetPolicy.Silent, TargetPolicy.Silent, "")]
    [InlineData(TargetPolicy.Notify, TargetPolicy.SupervisorOnly, "PL-CYB!<RO-CYB RO-CYB!<PL-CYB")]
    [InlineData(TargetPolicy.Coordinator, TargetPolicy.Notify, "PL-CYB<RO-CYB REG-CE<PL-CYB+RO-CYB")]
    [InlineData(TargetPolicy.Coordinator, TargetPolicy.Coordinator, "REG-CE<PL-CYB+RO-CYB")]
    [InlineData(TargetPolicy.Coordinator, TargetPolicy.Silent, "")]
    public void Holders_OfOneSelector_LearnWhatTheOthersPolicyAllows(TargetPolicy polish, TargetPolicy romanian, string expected)
    {
        var drafts = Deconfliction.Of([Held("PL-CYB", polish), Held("RO-CYB", romanian)], GraphWorld.Units);

        var told = drafts.DistinctBy(draft => draft.Id).Select(draft => $"{draft.Unit}{(draft.Document.SupervisorsOnly ? "!" : "")}<{string.Join('+', draft.Document.Units)}");
        Assert.Equal(expected, string.Join(' ', told.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void ADesk_ToldOfTwoUnits_HoldsNoTargetOfEither()
    {
        var told = Assert.Single(Deconfliction.Of([Held("PL-CYB", TargetPolicy.Coordinator), Held("RO-CYB", TargetPolicy.Coordinator)], GraphWorld.Units).DistinctBy(draft => draft.Id));

        Assert.Null(told.Document.Target);
    }

    [Fact]
    public void AUnit_ThatIsTold_HasItOnRecordUnderItselfAlone()
    {
        var drafts = Deconfliction.Of([Held("PL-CYB", TargetPolicy.Notify), Held("RO-CYB", TargetPolicy.Coordinator)], GraphWorld.Units).ToList();

        Assert.Equal(["RO-CYB", "REG-CE"], drafts.Select(draft => draft.Unit));
        Assert.All(drafts, draft => Assert.Equal(
            (AuditAction.Notify, draft.Unit, $"unit:{draft.Unit}"),
            (draft.Entry?.Action, draft.Entry?.Unit, draft.Entry?.Subjects.Single(subject => subject.StartsWith("unit:", StringComparison.Ordinal)))));
        Assert.DoesNotContain($"{Held("PL-CYB", TargetPolicy.Notify).Target}", drafts.SelectMany(draft => draft.Entry?.Subjects ?? []));
    }

    private static BlindEntry Held(string unit, TargetPolicy policy) => new(new RecordId((UInt128)unit[0]), unit, new RecordId(9), policy, false, null);
}
