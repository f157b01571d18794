using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;

namespace Attribution.Graph.Tests.Store;

public sealed class NameContentTests
{
    private static readonly NameContent One = new() { Id = default, Name = "Fancy  Bear", IsPrimary = true, Source = default, Label = new LabelId(1) };

    [Fact]
    public void Folded_OfACopyWithAnotherName_IsTheCopysOwn()
    {
        var first = One.Folded;
        var copy = One with { Name = "Cozy-Bear" };

        Assert.Equal(("fancy bear", "cozy bear"), (first, copy.Folded));
    }

    [Fact]
    public void Equals_OfANameThatWasFoldedAndNot_IsTrue()
    {
        var copy = One with { };
        _ = One.Folded;

        Assert.Equal((true, true), (One.Equals(copy), One.GetHashCode() == copy.GetHashCode()));
    }
}
