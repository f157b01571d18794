using System.Buffers.Text;
using System.Text;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.GraphQL.Tests.Types.Pagination;

public sealed class CursorFormatTests
{
    [Fact]
    public void Plain_OwnCursor_GivesThePlaceBack()
    {
        var cursor = CursorFormat.Plain.Write("""{"n":1}"""u8, "list");
        Assert.Equal("""{"n":1}""", Encoding.UTF8.GetString(CursorFormat.Plain.Read(cursor, "list") ?? []));
        Assert.Null(CursorFormat.Plain.Read(cursor, "other list"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAA")]
    [InlineData("not base64url!")]
    [InlineData("ąę")]
    public void Plain_AnythingElse_IsNull(string cursor) => Assert.Null(CursorFormat.Plain.Read(cursor, "list"));

    [Fact]
    public void Plain_LongerThanAnyCursor_IsNull() => Assert.Null(CursorFormat.Plain.Read(CursorFormat.Plain.Write(new byte[3_000], "list"), "list"));

    [Fact]
    public async Task Forged_PlaceThatIsNone_IsRefused()
    {
        var good = (await Shelf.PageAsync("found", "first: 1")).GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var forged = Base64Url.EncodeToString([.. Base64Url.DecodeFromChars(good).AsSpan(0, 6), .. Encoding.UTF8.GetBytes("""{"Number":"x"}""")]);
        Assert.Equal("INVALID_CURSOR", await Shelf.CodeAsync($"{{ found(after: \"{forged}\") {{ nodes }} }}"));
    }

    [Fact]
    public async Task Registered_IsUsedInPlaceOfPlain()
    {
        var answer = await Shelf.AskAsync("{ listed(first: 2, after: \"0 Query.listed {\\\"count\\\":7} \") { nodes pageInfo { endCursor } } }", new OneService(new ClearCursors()));
        Assert.Equal("""{"data":{"listed":{"nodes":[2,3],"pageInfo":{"endCursor":"2 Query.listed {\"count\":7} "}}}}""", answer.GetRawText());
    }

    /// <summary>Shows what a format is given.</summary>
    private sealed class ClearCursors : CursorFormat
    {
        public override string Write(ReadOnlySpan<byte> place, string list) => $"{Encoding.UTF8.GetString(place)} {list}";

        public override byte[]? Read(string cursor, string list) => cursor.EndsWith(list, StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(cursor[..^(list.Length + 1)]) : null;
    }

    private sealed class OneService(CursorFormat format) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(CursorFormat) ? format : null;
    }
}
