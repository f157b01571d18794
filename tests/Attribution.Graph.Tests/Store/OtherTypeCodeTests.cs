using Attribution.Graph.Store;

namespace Attribution.Graph.Tests.Store;

public sealed class OtherTypeCodeTests
{
    // First two bytes of sha256("sold-to") are 19 13, of sha256("rented-to") cd bb.
    [Theory]
    [InlineData("sold-to", 39187)]
    [InlineData("rented-to", 52667)]
    public void Wanted_Name_IsFromItsHash(string name, int code) => Assert.Equal(code, OtherTypeCode.Wanted(name));

    [Fact]
    public void After_LastCode_IsTheFirst() => Assert.Equal((OtherTypeCode.First + 1, OtherTypeCode.First), (OtherTypeCode.After(OtherTypeCode.First), OtherTypeCode.After(ushort.MaxValue)));
}
