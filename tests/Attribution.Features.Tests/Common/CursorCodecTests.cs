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

    [Fact]
    public void WriteAndRead_ByManyAtOnce_AreAsByOne()
    {
        const int places = 2_000;
        using CursorCodec cursors = new(new byte[32]);
        string[] alone = [.. Enumerable.Range(0, places).Select(Write)];

        var together = Enumerable.Range(0, 16 * places).AsParallel().WithDegreeOfParallelism(16).WithExecutionMode(ParallelExecutionMode.ForceParallelism)
            .Select(turn => (Place: turn % places, Cursor: Write(turn % places)))
            .Where(each => each.Cursor != alone[each.Place] || JsonSerializer.Deserialize<int>(cursors.Read(each.Cursor, GraphWorld.Polish, "list")) != each.Place);

        Assert.Empty(together);

        string Write(int place) => cursors.Write(JsonSerializer.SerializeToUtf8Bytes(place), GraphWorld.Polish, "list");
    }
}
