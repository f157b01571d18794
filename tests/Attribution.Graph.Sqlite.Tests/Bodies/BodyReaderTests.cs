using System.Text;
using Attribution.Domain.Grades;
using Attribution.Graph.Sqlite.Bodies;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Graph.Sqlite.Tests.Bodies;

public sealed class BodyReaderTests
{
    [Fact]
    public void Body_AnyValues_ReadBackAsWritten() => Prop.ForAll<(long Number, long? Maybe, string? Text, byte[]? Bytes)>(value =>
    {
        var text = value.Text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value.Text)); // lone surrogates are no text
        BodyWriter writer = new();
        writer.Signed(value.Number);
        writer.Nullable(value.Maybe);
        writer.NullableText(text);
        writer.Bytes(value.Bytes ?? []);
        writer.Unsigned((ulong)value.Number);
        BodyReader reader = new(writer.Written);
        var read = (reader.Signed(), reader.Nullable(), reader.NullableText(), Convert.ToHexString(reader.Bytes()), reader.Unsigned(), reader.AtEnd);
        return read == (value.Number, value.Maybe, text, Convert.ToHexString(value.Bytes ?? []), (ulong)value.Number, true);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(-1L)]
    [InlineData(0L)]
    [InlineData(127L)]
    [InlineData(128L)]
    [InlineData(long.MaxValue)]
    public void Signed_AtTheEdges_ReadsBack(long value)
    {
        BodyWriter writer = new();
        writer.Signed(value);
        Assert.Equal(value, new BodyReader(writer.Written).Signed());
    }

    [Fact]
    public void Grade_EverySort_ReadsBack()
    {
        Grade?[] grades = [null, Grade.Ungraded, new Grade(GradeScheme.Admiralty, "B", "2"), new Grade(GradeScheme.Europol4X4, null, "4")];
        BodyWriter writer = new();
        Array.ForEach(grades, writer.Grade);
        BodyReader reader = new(writer.Written);
        Assert.Equal(grades, [reader.Grade(), reader.Grade(), reader.Grade(), reader.Grade()]);
    }

    [Fact]
    public void Body_CutOff_ThrowsInsteadOfReadingOn()
    {
        BodyWriter writer = new();
        writer.Text("abcdef");
        var cut = writer.Written[..4].ToArray();
        Assert.Throws<ArgumentOutOfRangeException>(() => new BodyReader(cut).Text());
    }
}
