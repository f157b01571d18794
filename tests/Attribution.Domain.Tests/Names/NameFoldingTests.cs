using Attribution.Domain.Names;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Domain.Tests.Names;

public sealed class NameFoldingTests
{
    private static readonly string[] Pieces =
    [
        "a", "É", "ß", "Ł", "ø", "ﬁ", "Ⅷ", "½", "Σ", "ς", "ё", "Й", "ІЇ", "آ", "ى", "ک", "ـ", "َ", "א", "ָ", "क", "़", "ि", "์", "か", "゙", "ﾊﾟ", "Ａ", "①", "漢", "가", "ᄀ", "ᅡ", "ᆨ", "ㄱ", "ﷺ", "🐻", "\ud83d", "\udc3b",
        "\u0301", "\u0323", "\u0344", " ", "\t", "-", "'", "’", ".", "(", "_", "\u200b", "\u00ad", "９", "٣", "𝟗", "𝓐", "$", "İ",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Choose(0, 12).SelectMany(count => Gen.Elements(Pieces).ListOf(count)).Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    [Theory]
    [InlineData("Łukasz ŻÓŁĆ", "lukasz zolc")]
    [InlineData("Straße", "strasse")] // CaseFolding.txt: ß folds to ss
    [InlineData("ÆØÅ œuvre Đặng Þór ı İ", "aeoa oeuvre dang thor i i")]
    [InlineData("ﬁnal Ⅷ №5", "final viii no5")] // UnicodeData.txt, compatibility decompositions
    [InlineData("Ștefan Ţepeş", "stefan tepes")]
    [InlineData("ДМИТРИЙ Бадин Ёж", "дмитрии бадин еж")]
    [InlineData("ὈΔΥΣΣΕΎΣ", "οδυσσευσ")]
    [InlineData("مُحَمَّد أحمد", "محمد احمد")]
    [InlineData("کیمیا", "كيميا")]
    [InlineData("海莲花", "海莲花")]
    [InlineData("ｶﾞ が", "ガ が")]
    [InlineData("한글", "한글")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("٣٤ ９", "34 9")]
    public void Fold_NameOfAnyScript_KeepsItsLetters(string name, string expected) => Assert.Equal(expected, NameFolding.Fold(name));

    [Theory]
    [InlineData("  APT-28 / Fancy_Bear ", "apt 28 fancy bear")]
    [InlineData("O'Brien’s", "obriens")]
    [InlineData("Grizzly\u00a0\tSteppe", "grizzly steppe")]
    [InlineData("zero\u200bwidth soft\u00adhyphen", "zerowidth softhyphen")]
    [InlineData("???", "???")]
    [InlineData(" - ", "-")]
    [InlineData("", "")]
    [InlineData(" \r\n", "")]
    public void Fold_Punctuation_BecomesOneSpace(string name, string expected) => Assert.Equal(expected, NameFolding.Fold(name));

    [Fact]
    public void Fold_Twice_ChangesNothingMore() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(Texts.ToArbitrary(), text => NameFolding.Fold(NameFolding.Fold(text)) == NameFolding.Fold(text)));

    [Fact]
    public void Fold_LoneSurrogate_BecomesASpace() => Assert.Equal("a b", NameFolding.Fold("a\ud800b"));

    [Fact]
    public void Fold_NameBeyondTheLimit_IsCutBetweenCharacters()
    {
        Assert.Equal(NameFolding.MaxLength, NameFolding.Fold(new string('a', 20_000)).Length);
        Assert.Equal(NameFolding.MaxLength, NameFolding.Fold(new string('\ufdfa', 20_000)).Length);
        Assert.Equal(NameFolding.MaxLength - 1, NameFolding.Fold("a" + string.Concat(Enumerable.Repeat("🐻", 9000))).Length);
    }

    [Fact]
    public void Fold_ManyMarks_StaysFast()
    {
        // Alternating classes make the run unsorted all along.
        var name = string.Concat(Enumerable.Repeat("\u0f71\u0f72\u093c", 2700));
        Assert.Equal(NameFolding.Fold(name), NameFolding.Fold(NameFolding.Fold(name)));
    }

    [Fact]
    public void Words_OfAFoldedName_HaveTheirStarts()
    {
        var folded = NameFolding.Fold("Fancy Bear (APT28)");
        Assert.Equal(["fancy", "bear", "apt28"], NameFolding.Words(folded));
        Assert.Equal([0, 6, 11], NameFolding.WordStarts(folded));
    }
}
