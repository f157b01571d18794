namespace Attribution.Server.Tests.Identity;

public sealed class CallerDirectoryTests : IDisposable
{
    private readonly TemporaryIdentity identity = new();

    [Fact]
    public void Find_NationalAccount_AnswersToItsCountryAndRegion()
    {
        identity.AddAccount("pl.analyst1", "secret-1");

        Assert.Equal(
            ["account:pl.analyst1", "country:PL", "everyone", "group:taskforce", "region:REG-CE", "unit:PL-CYB"],
            identity.Stores.Callers.Find("pl.analyst1")?.Reader.Tokens);
    }

    [Fact]
    public void Find_RegionalAccount_DoesNotAnswerToTheCountriesItCoordinates()
    {
        identity.AddAccount("reg.officer1", "secret-1", "REG-CE");

        Assert.Equal(["account:reg.officer1", "everyone", "unit:REG-CE"], identity.Stores.Callers.Find("reg.officer1")?.Reader.Tokens);
    }

    [Fact]
    public void Find_UnknownAccount_GivesNothing() => Assert.Null(identity.Stores.Callers.Find("nobody"));

    public void Dispose() => identity.Dispose();
}
