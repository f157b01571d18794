using Attribution.Features.Operations.Mail;
using Attribution.Server.Configuration;
using Microsoft.Extensions.Configuration;

namespace Attribution.Server.Tests.Configuration;

public sealed class MailSettingsTests
{
    private static readonly (string Name, string Value)[] Sound =
    [
        ("Mail:Host", "mail.desk.example"), ("Mail:From", "attribution@desk.example"), ("Mail:Link", "https://desk.example/notices"),
        ("Mail:Recipients", "PL-CYB=desk@pl.example PL-CYB/supervisors=lead@pl.example"), ("Mail:DigestMinutes", "60"),
    ];

    [Fact]
    public void Read_NoSettings_SendsNothing()
    {
        var (options, faults) = Read();

        Assert.Null(options);
        Assert.Empty(faults);
    }

    [Fact]
    public void Read_SoundSettings_AreTaken()
    {
        var (options, faults) = Read(Sound);

        Assert.Empty(faults);
        Assert.Equal(("mail.desk.example", 587, true, "attribution@desk.example", TimeSpan.FromHours(1)), (options?.Host, options?.Port, options?.IsEncrypted, options?.From, options?.Plan.Pause));
        Assert.Equal([new MailBox("PL-CYB", false, "desk@pl.example"), new MailBox("PL-CYB", true, "lead@pl.example")], options?.Plan.Boxes);
    }

    [Theory]
    [InlineData("Mail:Host", "", "Mail:Host is not set, but other settings of Mail are: name the site's mail server, or leave them out.")]
    [InlineData("Mail:From", "desk", "Mail:From is 'desk'; an address is needed, such as attribution@desk.example.")]
    [InlineData("Mail:Link", "notices", "Mail:Link is 'notices'; the http or https address of the notices is needed, such as https://attribution.desk.example/notices.")]
    [InlineData("Mail:Security", "None", "Mail:Security is None, but Mail:Host is 'mail.desk.example': StartTls is needed for all but this machine.")]
    [InlineData("Mail:Security", "Tls", "Mail:Security is 'Tls'; StartTls or None is allowed.")]
    [InlineData("Mail:Recipients", "", "Mail:Recipients is not set; name the address of each unit as UNIT=address, those of its supervisors as UNIT/supervisors=address.")]
    [InlineData("Mail:Recipients", "desk", "Mail:Recipients has 'desk'; UNIT=address and UNIT/supervisors=address are allowed, separated by blanks.")]
    [InlineData("Mail:Port", "0", "Mail:Port is '0'; a number from 1 to 65535 is allowed.")]
    [InlineData("Mail:DigestMinutes", "99999", "Mail:DigestMinutes is '99999'; a number from 0 to 10080 is allowed.")]
    [InlineData("Mail:User", "u", "Mail:User needs one of Mail:PasswordFile and Mail:Password, and they need it.")]
    [InlineData("Mail:Password", "p", "Mail:User needs one of Mail:PasswordFile and Mail:Password, and they need it.")]
    public void Read_WrongSetting_SaysWhatIsAllowed(string name, string value, string fault) =>
        Assert.Equal([fault], Read([.. Sound.Where(setting => setting.Name != name), (name, value)]).Faults);

    private static (MailOptions? Options, IReadOnlyList<string> Faults) Read(params (string Name, string Value)[] settings) =>
        MailSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build());
}
