using System.Text.Json;
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
        var cursor = cursors.Write(JsonSerializer.SerializeToUtf8Bytes(place), GraphWorld.Polish, "list");
        Assert.Equal((123, place), (cursor.Length, JsonSerializer.Deserialize<int>(cursors.Read(cursor, GraphWorld.Polish, "list"))));
    }
}
