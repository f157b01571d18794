using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Tests.Messages;

public sealed class RecordTests
{
    [Fact]
    public void Read_Values_AreInOrder() => Assert.Equal([1L, "a"], Read("92 01 81 61", 2));

    [Fact]
    public void Read_OtherNumberOfColumns_Throws() => Assert.Throws<ProtocolException>(() => Read("92 01 02", 3));

    private static object?[] Read(string hex, int columns)
    {
        var reader = new PackReader(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)), new KeyCache());
        return Bolt.Messages.Record.Read(ref reader, columns);
    }
}
