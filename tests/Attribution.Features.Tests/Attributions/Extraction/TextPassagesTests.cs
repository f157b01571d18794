using Attribution.Features.Attributions.Extraction;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Features.Tests.Attributions.Extraction;

public sealed class TextPassagesTests
{
    private const string Note = "All of your files were encrypted by us. To get them back pay 2 BTC within 72 hours and write to the address below; do not call the police or the price doubles.";

    [Fact]
    public void Of_TheSameWordsWrittenOtherwise_GivesTheSamePassages() =>
        Assert.Equal(TextPassages.Of(Note), TextPassages.Of("  " + Note.ToUpperInvariant().Replace(",", " – ", StringComparison.Ordinal).Replace(' ', '\n')));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Seven words are too few to count")]
    [InlineData("你的所有文件都已被加密请在七十二小时内支付比特币否则价格将翻倍不要报警请联系下面的地址谢谢你的合作我们会恢复文件")]
    public void Of_NoEightWords_IsNone(string? text) => Assert.Empty(TextPassages.Of(text));

    [Fact]
    public void Of_HalfAPairOfCodeUnits_IsReadOver() => Assert.NotEmpty(TextPassages.Of(Note + "\ud83d"));

    [Fact]
    public void Of_AVeryLongText_IsBounded() =>
        Assert.Equal(TextPassages.Most, TextPassages.Of(string.Join(' ', Enumerable.Range(0, 200_000).Select(word => $"w{word}"))).Count);

    [Fact]
    public void Of_TwoTextsWithNineteenWordsInCommon_ShareAPassage()
    {
        var words = Gen.Choose(0, 60).Select(word => $"w{word}");
        var texts = from before in words.ListOf(40) from shared in words.ListOf(19) from first in words.ListOf(30) from second in words.ListOf(30) select (before, shared, first, second);
        Prop.ForAll(texts.ToArbitrary(), each => TextPassages.Of(string.Join(' ', each.before.Concat(each.shared).Concat(each.first)))
            .Intersect(TextPassages.Of(string.Join(' ', each.second.Concat(each.shared)))).Any()).QuickCheckThrowOnFailure();
    }
}
