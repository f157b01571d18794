using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;

namespace Attribution.Graph.Tests.Store;

public sealed class RecordContentTests
{
    private static readonly RecordContent One = new() { Label = new LabelId(1), Properties = """{"a":1}"""u8.ToArray(), ContentHash = default };

    [Fact]
    public void PropertyValues_OfACopyWithOtherProperties_AreTheCopysOwn()
    {
        var first = One.PropertyValues.GetRawText();
        var copy = One with { Properties = """{"b":2}"""u8.ToArray() };

        Assert.Equal(("""{"a":1}""", """{"b":2}"""), (first, copy.PropertyValues.GetRawText()));
    }

    [Fact]
    public void Equals_OfContentThatWasParsedAndNot_IsTrue()
    {
        var copy = One with { };
        _ = One.PropertyValues;

        Assert.Equal((true, true), (One.Equals(copy), One.GetHashCode() == copy.GetHashCode()));
    }
}
