namespace Attribution.Bolt.Tests.PackStream;

/// <summary>What callers may give as parameters, and what not.</summary>
public sealed class ValueWriterTests
{
    public static TheoryData<object, string> Accepted => new()
    {
        { 7, "07" },
        { (byte)7, "07" },
        { (short)-17, "C8EF" },
        { 7ul, "07" },
        { 1.5f, "C13FF8000000000000" },
        { 'a', "8161" },
        { new[] { "a" }, "918161" },
        { new[] { 1L, 2L }, "920102" },
        { new HashSet<int> { 3 }, "9103" },
        { new Dictionary<string, int> { ["a"] = 1 }, "A1816101" },
        { new { a = 1, b = new { c = true } }, "A28161018162A18163C3" },
        { new DateOnly(2026, 3, 1), "B144C95021" },
        { new TimeOnly(0, 0, 1), "B174CA3B9ACA00" },
        { new TimeSpan(0, 0, 1), "B174CA3B9ACA00" },
        { new DateTime(1970, 1, 1, 0, 0, 2), "B2640200" },
        { new DateTimeOffset(1970, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)), "B34900 00C90E10".Replace(" ", "", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Write_Parameter_HasItsBytes(object value, string hex) => Assert.Equal(hex, Convert.ToHexString(Bytes.Of(value)));

    [Fact]
    public void Write_TypeWithoutPlaceInCypher_ThrowsWithItsName() =>
        Assert.Contains("System.Decimal", Assert.Throws<ProtocolException>(() => Bytes.Of(1m)).Message, StringComparison.Ordinal);

    [Fact]
    public void Write_UnsignedBeyondCypher_Throws() => Assert.Throws<ProtocolException>(() => Bytes.Of(ulong.MaxValue));

    [Fact]
    public void Write_MapWithKeysThatAreNoStrings_Throws() => Assert.Throws<ProtocolException>(() => Bytes.Of(new Dictionary<int, int> { [1] = 1 }));

    [Fact]
    public void Write_ListInsideItself_Throws()
    {
        var list = new List<object?>();
        list.Add(list);

        Assert.Contains("nests deeper", Assert.Throws<ProtocolException>(() => Bytes.Of(list)).Message, StringComparison.Ordinal);
    }
}
