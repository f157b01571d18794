using System.Reflection;
using Attribution.Domain.Selectors;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Domain.Tests.Selectors;

public sealed class SelectorNormalizerTests
{
    // Pieces that grammars care about, so that random texts are often nearly right.
    private static readonly string[] Pieces =
    [
        "http://", "hxxps[:]//", "foo:", "mailto:", "tel:", "example", "EXAMPLE", "com", ".", "..", "[.]", "(dot)", "{", "}", "{.}", "[", "]", "(", ")", "\\", "\\.", "@", "[at]", ":", "[:]", "::",
        "/", "//", "?", "#", "%2e", "%", "\t", " ", "-", "_", "xn--", "bcher-kva", "ü", "ß", "\u0301", "\u200d", "\u200c", "א", "ب", "１", "。", "\ud800", "1", "0x7f", "017", "255", "/24", "+48", "00", "(0)",
        "bc1", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "0x", "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "DE89370400440532013000", "telegram", "ltc", "bitcoincash:", "AS", "*", "x", "h", "p", "İ", "Σ",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Choose(0, 8).SelectMany(count => Gen.Elements(Pieces).ListOf(count)).Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(3000);

    [Fact]
    public void Normalize_NormalForm_IsItsOwnNormalForm() =>
        Check.One(Runs, Prop.ForAll(Texts.ToArbitrary(), text => SelectorTypeNames.All.All(type => IsStable(type, text))));

    [Fact]
    public void Normalize_DefangedNormalForm_ComesBack() =>
        Check.One(Runs, Prop.ForAll(Texts.ToArbitrary(), text => SelectorTypeNames.All.All(type => ComesBack(type, text))));

    [Fact]
    public void Refang_Twice_ChangesNothingMore() =>
        Check.One(Runs, Prop.ForAll(Texts.ToArbitrary(), text => Refang.Apply(Refang.Apply(text)) == Refang.Apply(text)));

    [Fact]
    public void Detect_AnyText_GivesNormalForms() =>
        Check.One(Runs, Prop.ForAll(Texts.ToArbitrary(), text => SelectorDetector.Detect(text).All(found => Normal.Form(found.Type, found.Value) == found.Value)));

    [Fact]
    public void Normalize_BeyondTheLimit_IsRefusedForEveryType()
    {
        var text = new string('1', SelectorNormalizer.MaxLength + 1);
        Assert.All(SelectorTypeNames.All, type => Assert.Equal("!" + SelectorFaults.TooLong, Normal.Form(type, text)));
    }

    [Fact]
    public void Normalize_RefusalCodes_AreThoseOfTheList()
    {
        var codes = typeof(SelectorFaults).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string?)field.GetValue(null)).ToHashSet();
        Check.One(Runs, Prop.ForAll(Texts.ToArbitrary(), text => SelectorTypeNames.All.All(type =>
            SelectorNormalizer.Normalize(type, text) is not SelectorResult.Rejected rejected || (codes.Contains(rejected.Code) && rejected.Message.EndsWith('.')))));
    }

    private static bool IsStable(SelectorType type, string text) =>
        SelectorNormalizer.Normalize(type, text) is not SelectorResult.Normalized { Selector.Value: var once } || Normal.Form(type, once) == once;

    private static bool ComesBack(SelectorType type, string text) =>
        SelectorNormalizer.Normalize(type, text) is not SelectorResult.Normalized { Selector.Value: var once } || Normal.Form(type, Defang.Apply(type, once)) == once;
}
