using Attribution.Domain.Names;
using Attribution.Features.Operations.NearMatches;

namespace Attribution.Features.Tests.Operations.NearMatches;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("Jan Kowalski", "Kowalski Jan")]
    [InlineData("Jan Kowalski", "Jan Kowalsky")]
    [InlineData("Jan Kowalski", "J. Kowalski")]
    [InlineData("Jan Kowalski", "Jan Piotr Kowalski")]
    [InlineData("Иван Петров", "Ivan Petrov")]
    [InlineData("Юлия Щербакова", "Yulia Shcherbakova")]
    [InlineData("Сергей Чайковский", "Sergei Tchaikovsky")]
    [InlineData("Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos")]
    [InlineData("Ștefan Popescu", "Stefan Popesku")]
    [InlineData("Ion Popescu", "Ion Popecsu")]
    public void Similarity_OfOneNameInTwoSpellings_IsNearEitherWay(string one, string other)
    {
        var (a, b) = (NameFolding.Fold(one), NameFolding.Fold(other));
        Assert.InRange(PersonNames.Similarity(a, b), PersonNames.Near, 1);
        Assert.Equal(PersonNames.Similarity(a, b), PersonNames.Similarity(b, a), 9);
    }

    [Theory]
    [InlineData("Jan Kowalski", "Jan Nowak")]
    [InlineData("Jan Kowalski", "Anna Kowalska")]
    [InlineData("Ion Popescu", "Vasile Ionescu")]
    [InlineData("Popescu", "Ion Vasile Popescu")]
    [InlineData("Li Wei", "Wang Fang")]
    public void Similarity_OfTwoNames_IsNotNear(string one, string other) =>
        Assert.InRange(PersonNames.Similarity(NameFolding.Fold(one), NameFolding.Fold(other)), 0, PersonNames.Near - 0.001);
}
