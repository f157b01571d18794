using Attribution.Bolt.Tests.Fixtures;

namespace Attribution.Bolt.Tests.PackStream;

/// <summary>Values have the bytes that npm's driver gives them, in both directions.</summary>
public sealed class GoldenValueTests
{
    public static TheoryData<string> Names => [.. Golden.ValueNames];

    [Fact]
    public void Fixture_Names_AreAllWritten() => Assert.Equal(Golden.ValueNames.Order(), GoldenValues.All.Keys.Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void Writer_Value_HasTheBytesOfNpm(string name) => Assert.Equal(Convert.ToHexString(Golden.Value(name)), Convert.ToHexString(Bytes.Of(GoldenValues.All[name])));

    [Theory]
    [MemberData(nameof(Names))]
    public void Reader_BytesOfNpm_AreTheValue(string name) => Assert.Equal(GoldenValues.All[name], Bytes.Read(Golden.Value(name)));
}
