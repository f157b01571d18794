using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Attribution.Domain.Kinds;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Domain.Tests.Kinds;

public sealed class CanonicalJsonTests
{
    /// <summary>The example of RFC 8785 §3.2.2 with its result of §3.2.3.</summary>
    [Fact]
    public void Write_TheExampleOfTheStandard_GivesItsResult() => Assert.Equal(
        "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
        Canonical("""
            {"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
             "string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}
            """));

    /// <summary>RFC 8785 §3.2.3: keys in order of UTF-16 units.</summary>
    [Fact]
    public void Write_KeysOfManyScripts_AreInOrderOfUtf16Units() => Assert.Equal(
        "{\"\\r\":0,\"1\":0,\"\u0080\":0,\"\u00f6\":0,\"\u20ac\":0,\"\ud83d\ude00\":0,\"\ufb33\":0}",
        Canonical("""{"\u20ac":0,"\r":0,"\ufb33":0,"1":0,"\ud83d\ude00":0,"\u0080":0,"\u00f6":0}"""));

    /// <summary>RFC 8785 appendix B.</summary>
    [Theory]
    [InlineData(0x0000000000000000UL, "0")]
    [InlineData(0x8000000000000000UL, "0")]
    [InlineData(0x0000000000000001UL, "5e-324")]
    [InlineData(0x8000000000000001UL, "-5e-324")]
    [InlineData(0x7fefffffffffffffUL, "1.7976931348623157e+308")]
    [InlineData(0x4340000000000000UL, "9007199254740992")]
    [InlineData(0xc340000000000000UL, "-9007199254740992")]
    [InlineData(0x4430000000000000UL, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5UL, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6UL, "1e+23")]
    [InlineData(0x44b52d02c7e14af7UL, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4eUL, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4fUL, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50UL, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8cUL, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8dUL, "0.000001")]
    [InlineData(0x41b3de4355555553UL, "333333333.3333332")]
    [InlineData(0x41b3de4355555557UL, "333333333.33333343")]
    [InlineData(0xbecbf647612f3696UL, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959UL, "1424953923781206.2")]
    public void Number_TheVectorsOfTheStandard_GiveTheirText(ulong bits, string expected) =>
        Assert.Equal(expected, CanonicalJson.Number(BitConverter.UInt64BitsToDouble(bits)));

    [Fact]
    public void Number_EveryFiniteNumber_ReadsBack() => Prop.ForAll(
        ArbMap.Default.ArbFor<NormalFloat>(),
        number => double.Parse(CanonicalJson.Number(number.Get), CultureInfo.InvariantCulture) == number.Get).QuickCheckThrowOnFailure();

    [Fact]
    public void Write_HalfASurrogatePair_IsRefused() => Assert.Throws<InvalidOperationException>(() => Canonical("\"\\ud800\""));

    [Fact]
    public void Write_NestingBeyondTheLimit_IsRefused()
    {
        var deep = JsonElement.Parse(new string('[', 70) + new string(']', 70), new JsonDocumentOptions { MaxDepth = 100 });

        Assert.Throws<InvalidOperationException>(() => CanonicalJson.Write(new ArrayBufferWriter<byte>(), deep));
    }

    private static string Canonical(string json)
    {
        var output = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(output, Json.Of(json));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
