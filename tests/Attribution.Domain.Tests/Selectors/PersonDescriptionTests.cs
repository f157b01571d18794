using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

public sealed class PersonDescriptionTests
{
    [Theory]
    [InlineData("Jan Kowalski, 1984-03-12", "jan kowalski, 1984-03-12")]
    [InlineData("KOWALSKI Jan 1984-03-12", "jan kowalski, 1984-03-12")]
    [InlineData("Kowalski, Jan; 1984", "jan kowalski, 1984")]
    [InlineData("Łukasz Żółć,1984-03", "lukasz zolc, 1984-03")]
    [InlineData("Иван Петров, 1984-03-12", "иван петров, 1984-03-12")]
    public void Person_AnySpelling_IsFoldedWordsInOrderAndDate(string value, string expected)
    {
        Assert.Equal(expected, Normal.Form(SelectorType.Person, value));
        Assert.Equal(expected, Normal.Form(SelectorType.Person, expected));
    }

    [Theory]
    [InlineData("Jan Kowalski", "!" + SelectorFaults.PersonBirthDate)]
    [InlineData("Jan Kowalski, 12.03.1984", "!" + SelectorFaults.PersonBirthDate)]
    [InlineData("Jan Kowalski, 1984-02-30", "!" + SelectorFaults.PersonBirthDate)]
    [InlineData("1984-03-12", "!" + SelectorFaults.PersonBirthDate)]
    [InlineData("X, 1984-03-12", "!" + SelectorFaults.PersonName)]
    [InlineData("..., 1984-03-12", "!" + SelectorFaults.PersonName)]
    public void Person_WithoutNameOrDate_IsRefused(string value, string expected) => Assert.Equal(expected, Normal.Form(SelectorType.Person, value));

    [Fact]
    public void Person_NameOfTwoHundredAndOne_IsRefused() => Assert.Equal("!" + SelectorFaults.PersonName, Normal.Form(SelectorType.Person, new string('a', 201) + ", 1984"));

    [Fact]
    public void Of_NormalForm_GivesNameAndDate()
    {
        Assert.True(SelectorNormalizer.TryNormalize(SelectorType.Person, "Jan Kowalski, 1984-03-12", out var selector, out _));
        Assert.Equal(new PersonDescription("jan kowalski", new BirthDate(1984, 3, 12)), PersonDescription.Of(selector));
    }
}
