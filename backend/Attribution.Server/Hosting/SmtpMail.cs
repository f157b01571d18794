using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using Attribution.Features.Operations.Mail;
using Attribution.Server.Configuration;

namespace Attribution.Server.Hosting;

/// <summary>Hands mails to the site's SMTP server: how many notices wait and where they are read, nothing else.</summary>
internal sealed class SmtpMail(MailOptions options, ILogger<SmtpMail> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Sends one; false: the server did not take it, which is logged.</summary>
    public async Task<bool> SendAsync(MailBox box, int notices, string id, CancellationToken cancellationToken)
    {
        var what = notices == 1 ? "1 notice" : $"{notices} notices";
        using MailMessage message = new(options.From, box.Address, $"Attribution: {what}", $"You have {what}.\r\n\r\n{options.Link.AbsoluteUri}\r\n")
        {
            BodyTransferEncoding = TransferEncoding.SevenBit,
        };
        message.Headers.Add("Message-ID", $"<{id}@{message.From?.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        using SmtpClient client = new(options.Host, options.Port) { EnableSsl = options.IsEncrypted };
        if (options.User is { } user)
        {
            client.Credentials = new NetworkCredential(user, options.Password);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(message, patience.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is SmtpException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            HostingLog.MailNotTaken(log, exception.GetType().Name);
            return false;
        }
    }
}
