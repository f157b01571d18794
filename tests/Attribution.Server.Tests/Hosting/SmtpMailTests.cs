using Attribution.Features.Operations.Mail;
using Attribution.Server.Configuration;
using Attribution.Server.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Attribution.Server.Tests.Hosting;

public sealed class SmtpMailTests
{
    private static readonly MailBox Box = new("PL-CYB", false, "desk@pl.example");

    [Fact]
    public async Task Mail_SaysHowManyNoticesWaitAndWhereAndNothingElse()
    {
        await using SmtpReceiver receiver = new();

        Assert.True(await Mail(receiver.Port).SendAsync(Box, 2, "abc.3", CancellationToken.None));

        var (recipient, text) = Assert.Single(receiver.Mails);
        var (head, body) = (text.Split(Environment.NewLine + Environment.NewLine)[0], text[text.IndexOf(Environment.NewLine + Environment.NewLine, StringComparison.Ordinal)..]);
        Assert.Equal("desk@pl.example", recipient);
        Assert.Contains("Message-ID: <abc.3@desk.example>", head, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Subject: Attribution: 2 notices", head, StringComparison.Ordinal);
        Assert.Equal("You have 2 notices. https://desk.example/notices", string.Join(' ', body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task Mail_ThatTheServerRefusesForNow_IsNotTaken()
    {
        await using SmtpReceiver receiver = new(refuses: true);

        Assert.False(await Mail(receiver.Port).SendAsync(Box, 1, "abc.1", CancellationToken.None));
        Assert.Empty(receiver.Mails);
    }

    [Fact]
    public async Task Mail_ToAServerThatIsNotThere_IsNotTaken()
    {
        int port;
        await using (SmtpReceiver gone = new())
        {
            port = gone.Port;
        }

        Assert.False(await Mail(port).SendAsync(Box, 1, "abc.1", CancellationToken.None));
    }

    [Fact]
    public async Task Mail_ToAServerWithoutStartTls_IsNotSentWhereThatIsNeeded()
    {
        await using SmtpReceiver receiver = new();

        Assert.False(await new SmtpMail(Options(receiver.Port) with { IsEncrypted = true }, NullLogger<SmtpMail>.Instance).SendAsync(Box, 1, "abc.1", CancellationToken.None));
        Assert.Empty(receiver.Mails);
    }

    private static SmtpMail Mail(int port) => new(Options(port), NullLogger<SmtpMail>.Instance);

    private static MailOptions Options(int port) => new()
    {
        Host = "127.0.0.1", Port = port, IsEncrypted = false, From = "attribution@desk.example", Link = new Uri("https://desk.example/notices"), Plan = new MailPlan([Box], TimeSpan.Zero),
    };
}
