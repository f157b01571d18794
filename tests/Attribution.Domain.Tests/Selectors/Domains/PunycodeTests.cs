using System.Text;
using Attribution.Domain.Names;
using Attribution.Domain.Selectors.Domains;

namespace Attribution.Domain.Tests.Selectors.Domains;

/// <summary>The samples of RFC 3492 §7.1 with their letters.</summary>
public sealed class PunycodeTests
{
    [Theory]
    [InlineData("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn")] // (A)
    [InlineData("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye")] // (B)
    [InlineData("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb")] // (C)
    [InlineData("Pročprostěnemluvíčesky", "Proprostnemluvesky-uyb24dma41a")] // (D)
    [InlineData("למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b")] // (E)
    [InlineData("なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa")] // (G)
    [InlineData("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l")] // (I), in lower case
    [InlineData("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b")] // (L)
    [InlineData("-> $1.00 <-", "-> $1.00 <--")] // (S)
    public void Punycode_RfcSample_EncodesAndDecodes(string label, string encoded)
    {
        int[] codePoints = [.. label.EnumerateRunes().Select(rune => rune.Value)];
        var text = new StringBuilder();
        var row = new CodePointBuffer(new int[4]);
        Assert.True(Punycode.TryEncode(codePoints, text));
        Assert.True(Punycode.TryDecode(encoded, ref row));
        Assert.Equal((encoded, label), (text.ToString(), string.Concat(row.Items.ToArray().Select(c => new Rune(c)))));
        row.Dispose();
    }

    [Theory]
    [InlineData("99999999")]
    [InlineData("a-!")]
    [InlineData("é")]
    [InlineData("ab-zz")]
    public void Punycode_WhatIsNone_IsRefused(string encoded)
    {
        var row = new CodePointBuffer(new int[4]);
        Assert.False(Punycode.TryDecode(encoded, ref row));
        row.Dispose();
    }
}
