using Attribution.Domain.Kinds;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Domain.Tests.Kinds;

public sealed class StixTimestampTests
{
    [Theory]
    [InlineData("2016-01-20T12:31:12Z", "2016-01-20T12:31:12.000Z")]
    [InlineData("2016-01-20T12:31:12.1Z", "2016-01-20T12:31:12.100Z")]
    [InlineData("2016-01-20T12:31:12.123456Z", "2016-01-20T12:31:12.123456Z")]
    [InlineData("2016-01-20T12:31:12.12345678999Z", "2016-01-20T12:31:12.123456Z")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.999999Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z")]
    [InlineData("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z")]
    public void TryParse_ATimeInUtc_IsRead(string text, string expected)
    {
        Assert.True(StixTimestamp.TryParse(text, out var time));
        Assert.Equal(expected, StixTimestamp.Format(time));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2016-01-20")]
    [InlineData("2016-01-20T12:31:12")]
    [InlineData("2016-01-20T12:31:12+00:00")]
    [InlineData("2016-01-20 12:31:12Z")]
    [InlineData("2016-02-30T12:31:12Z")]
    [InlineData("2016-01-20T25:31:12Z")]
    [InlineData("2016-01-20T12:31:12.Z")]
    [InlineData("2016-01-20T12:31:12,5Z")]
    [InlineData("2016-01-20T12:31:12.1234567890123456789012345Z")]
    public void TryParse_AnythingElse_IsRefused(string text) => Assert.False(StixTimestamp.TryParse(text, out _));

    [Fact]
    public void Format_EveryMicrosecond_ReadsBack() => Prop.ForAll(
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => DateTimeOffset.UnixEpoch.AddSeconds(number).AddMicroseconds(number & 0xFFFFF)).ToArbitrary(),
        time => StixTimestamp.TryParse(StixTimestamp.Format(time), out var read) && read == time).QuickCheckThrowOnFailure();
}
