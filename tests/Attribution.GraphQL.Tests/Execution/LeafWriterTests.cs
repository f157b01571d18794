using System.Text;
using System.Text.Json;
using Attribution.GraphQL.Execution;
using FsCheck.Fluent;

namespace Attribution.GraphQL.Tests.Execution;

public sealed class LeafWriterTests
{
    [Fact]
    public void WriteString_AnyText_ReadsBackTheSame() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll<string?>(ArbMap.Default.ArbFor<string?>(), text =>
        Written(writer => writer.WriteString(text)) is var json && JsonSerializer.Deserialize<string>(json) == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? ""))));

    [Theory]
    [InlineData("a\"\\\n\t\u0001é€😀", "\"a\\\"\\\\\\n\\t\\u0001é€😀\"")]
    public void WriteString_SpecialCharacters_AreEscaped(string text, string json) => Assert.Equal(json, Written(writer => writer.WriteString(text)));

    [Fact]
    public void WriteString_HalfASurrogatePair_IsReplaced() => Assert.Equal("\"\ufffdx\"", Written(writer => writer.WriteString("\ud800x")));

    [Theory]
    [InlineData(1.5, "1.5")]
    [InlineData(1e300, "1E+300")]
    [InlineData(-0.1, "-0.1")]
    public void WriteNumber_Double_IsShortest(double value, string json) => Assert.Equal(json, Written(writer => writer.WriteNumber(value)));

    private static string Written(Action<LeafWriter> write)
    {
        var writer = new LeafWriter(16, System.Buffers.ArrayPool<byte>.Shared);
        write(writer);
        var text = Encoding.UTF8.GetString(writer.Written(0, writer.Position));
        writer.Release();
        return text;
    }
}
