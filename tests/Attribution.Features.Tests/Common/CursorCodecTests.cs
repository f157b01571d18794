using Attribution.Features.Common;

namespace Attribution.Features.Tests.Common;

public sealed class CursorCodecTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(12_345)]
    [InlineData(int.MaxValue)]
    public void Write_NumberOfAnySize_GivesACursorOfOneLength(int place)
    {
        using CursorCodec cursors = new(new byte[32]);
        var cursor = cursors.Write(place, GraphWorld.Polish, "list");
        Assert.Equal((123, place), (cursor.Length, cursors.Read<int>(cursor, GraphWorld.Polish, "list")));
    }
}
