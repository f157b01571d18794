using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Tests.PackStream;

/// <summary>What a hostile or broken server can send costs nothing and ends in one exception.</summary>
public sealed class PackReaderTests
{
    /// <summary>An exception with its message; the key cache with its 1,024 slots.</summary>
    private const long FewBytes = 16 * 1024, KeyCacheBytes = 1024 * 16;

    [Theory]
    [InlineData("85 61")]
    [InlineData("D0 FF 61")]
    [InlineData("D1 FF FF 61")]
    [InlineData("D2 7F FF FF FF 61")]
    [InlineData("D2 FF FF FF FF 61")]
    [InlineData("CC FF 61")]
    [InlineData("CD FF FF 61")]
    [InlineData("CE 7F FF FF FF 61")]
    [InlineData("CE 80 00 00 00 61")]
    [InlineData("9F 01")]
    [InlineData("D4 FF 01")]
    [InlineData("D5 FF FF 01")]
    [InlineData("D6 7F FF FF FF 01")]
    [InlineData("D6 FF FF FF FF 01")]
    [InlineData("AF 81 61")]
    [InlineData("D8 FF 81 61 01")]
    [InlineData("D9 FF FF 81 61 01")]
    [InlineData("DA 7F FF FF FF 81 61 01")]
    [InlineData("B4 4E 01")]
    [InlineData("C9 01")]
    [InlineData("C1 00 00")]
    [InlineData("")]
    public void ReadValue_LyingSize_ThrowsWithoutAllocating(string hex)
    {
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        Assert.Throws<ProtocolException>(() => Bytes.Read(bytes));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<ProtocolException>(() => Bytes.Read(bytes));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, FewBytes + KeyCacheBytes);
    }

    [Theory]
    [InlineData(0x91)]
    [InlineData(0xA1)]
    [InlineData(0xB1)]
    public void ReadValue_NestedTenThousandDeep_Throws(byte marker)
    {
        byte[] one = marker switch
        {
            0xA1 => [0xA1, 0x80],
            0xB1 => [0xB1, 0x00],
            _ => [0x91],
        };
        byte[] bytes = [.. Enumerable.Repeat(one, 10_000).SelectMany(part => part), 0x01];

        var failure = Assert.Throws<ProtocolException>(() => Bytes.Read(bytes));

        Assert.Contains("nest deeper than 256", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadValue_NestedWithinTheLimit_IsRead() =>
        Assert.IsType<List<object?>>(Bytes.Read([.. Enumerable.Repeat((byte)0x91, PackLimits.Depth), 0x01]));

    [Theory]
    [InlineData(0xC4)]
    [InlineData(0xC5)]
    [InlineData(0xC6)]
    [InlineData(0xC7)]
    [InlineData(0xCF)]
    [InlineData(0xD3)]
    [InlineData(0xD7)]
    [InlineData(0xDB)]
    [InlineData(0xDC)]
    [InlineData(0xEF)]
    public void ReadValue_ReservedMarker_Throws(byte marker) => Assert.Throws<ProtocolException>(() => Bytes.Read([marker, 0, 0, 0, 0, 0, 0, 0, 0]));

    [Fact]
    public void ReadValue_MapKeyThatIsNoString_Throws() => Assert.Throws<ProtocolException>(() => Bytes.Read("A1 01 01"));

    [Theory]
    [InlineData("B2 21 01 81 61", "0x21")]
    [InlineData("B2 56 CC 01 C8 CC 01 05", "Bolt 6.0")]
    [InlineData("B4 3F 85 51 55 41 4E 54 06 00 A0", "QUANT")]
    [InlineData("B1 44 CB 7F FF FF FF FF FF FF FF", "0x44")]
    [InlineData("B2 44 01 02", "0x44 with 2 fields")]
    [InlineData("B3 50 90 90 90", "path")]
    public void ReadValue_UnknownStructure_IsReadOverAndThrowsWhenAskedFor(string hex, string named)
    {
        var list = Assert.IsType<List<object?>>(Bytes.Read("92" + hex + "2A"));

        Assert.Equal(42L, list[1]);
        Assert.Contains(named, Assert.Throws<ProtocolException>(() => UnreadableValue.Unwrap(list[0])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadValue_StructureWithAFieldOfTheWrongType_Throws() => Assert.Throws<ProtocolException>(() => Bytes.Read("B1 44 81 61"));
}
