namespace Attribution.Features.Tests.Operations.Contacts;

/// <summary>L25: units keep a contact around the clock, which everybody finds in the directory.</summary>
public sealed class KeepDutyContactTests
{
    [Fact]
    public async Task L25_Contact_KeptByAnAdministrator_IsInTheDirectoryForEveryReader()
    {
        await using var world = await GraphWorld.OpenAsync();
        Callers callers = new(world);

        Assert.Equal(
            """{"keepDutyContact":{"result":{"unitId":"PL-CYB","name":"Duty desk","phone":"\u002B48225550100","email":"duty@example.org","hours":"Around the clock","timeZone":"Europe/Warsaw","languages":["pl","en"],"version":1},"errors":[]}}""",
            (await callers.KeepAsync(Callers.Administrator, Callers.Contact())).Replace("\"+48", "\"\\u002B48", StringComparison.Ordinal));
        var read = await callers.DirectoryAsync(GraphWorld.German);
        Assert.Contains("\"contact\":{\"phone\":", read, StringComparison.Ordinal);
        Assert.Contains("""{"id":"REG-CE","kind":"regional","countries":["PL","RO"],"parent":null,"actingFor":[],"contact":null}""", read, StringComparison.Ordinal);
        Assert.Equal(read, await callers.DirectoryAsync(GraphWorld.Romanian));
    }

    [Fact]
    public async Task Contact_ChangedAgain_IsItsNextVersionAndOldOnesAreStale()
    {
        await using var world = await GraphWorld.OpenAsync();
        Callers callers = new(world);
        await callers.KeepAsync(Callers.Administrator, Callers.Contact());

        Assert.Contains("STALE_VERSION", await callers.KeepAsync(Callers.Administrator, Callers.Contact()), StringComparison.Ordinal);
        var next = Callers.Contact(1);
        next["name"] = "Night desk";
        Assert.Contains("\"name\":\"Night desk\"", await callers.KeepAsync(Callers.Administrator, next), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contact_ByAnAnalyst_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        Assert.Contains("NOT_PERMITTED", await new Callers(world).KeepAsync(GraphWorld.Polish, Callers.Contact()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name", "", "INVALID_CONTACT")]
    [InlineData("hours", "two\nlines", "INVALID_CONTACT")]
    [InlineData("phone", "22 555 01 00", "PHONE_NATIONAL")]
    [InlineData("email", "nobody", "EMAIL_INVALID")]
    [InlineData("timeZone", "Warsaw", "INVALID_CONTACT")]
    public async Task Contact_WithAFieldThatIsNone_IsRefusedAtThatField(string field, string value, string code)
    {
        await using var world = await GraphWorld.OpenAsync();
        Callers callers = new(world);
        var input = Callers.Contact();
        input[field] = value;

        Assert.Equal($$$"""{"keepDutyContact":{"result":null,"errors":[{"code":"{{{code}}}","path":["input","{{{field}}}"]}]}}""", await callers.KeepAsync(Callers.Administrator, input));
        Assert.DoesNotContain("phone", await callers.DirectoryAsync(GraphWorld.Polish), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contact_WithoutALanguageOrWithAWrongOne_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        Callers callers = new(world);
        foreach (var languages in new string[][] { [], ["English"], [.. Enumerable.Repeat("en", 21)] })
        {
            var input = Callers.Contact();
            input["languages"] = languages;
            Assert.Contains("INVALID_CONTACT", await callers.KeepAsync(Callers.Administrator, input), StringComparison.Ordinal);
        }
    }
}
