using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class BirthDateTests
{
    [Theory]
    [InlineData("1984-03-12")]
    [InlineData("1984-03")]
    [InlineData("1984")]
    [InlineData("2000-02-29")]
    public void TryParse_WhatIsKnown_ComesBack(string text)
    {
        Assert.True(BirthDate.TryParse(text, out var date));
        Assert.Equal(text, $"{date}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("84-03-12")]
    [InlineData("1984-3-12")]
    [InlineData("1984/03/12")]
    [InlineData("1984-13")]
    [InlineData("1984-00-12")]
    [InlineData("1900-02-29")]
    [InlineData("1984-03-00")]
    [InlineData("1849")]
    [InlineData("2100")]
    [InlineData("+984")]
    [InlineData("１９８４")]
    public void TryParse_NoDayOfTheCalendar_IsRefused(string text) => Assert.False(BirthDate.TryParse(text, out _));

    [Theory]
    [InlineData("1984-03-12", "1984-03-12", BirthDateMatch.Same)]
    [InlineData("1984-03-12", "1984-03", BirthDateMatch.Partial)]
    [InlineData("1984", "1984-03-12", BirthDateMatch.Partial)]
    [InlineData("1984-03-12", "1984-12-03", BirthDateMatch.Transposed)]
    [InlineData("1984-03-12", "1984-03-13", null)]
    [InlineData("1984-03-12", "1985-03-12", null)]
    [InlineData("1984-03", "1984-04", null)]
    [InlineData("1984-03-12", "1984-12", null)]
    public void MatchOf_EitherWay_SaysHow(string one, string other, BirthDateMatch? expected)
    {
        Assert.True(BirthDate.TryParse(one, out var a));
        Assert.True(BirthDate.TryParse(other, out var b));
        Assert.Equal((expected, expected), (a.MatchOf(b), b.MatchOf(a)));
    }
}
