using Attribution.Features.Operations.Mail;

namespace Attribution.Server.Configuration;

/// <summary>The site's mail server, and whom it tells of notices.</summary>
internal sealed record MailOptions
{
    /// <summary>Its name or address. Setting <c>Mail:Host</c>.</summary>
    public required string Host { get; init; }

    /// <summary>Its port; default 587. Setting <c>Mail:Port</c>.</summary>
    public required int Port { get; init; }

    /// <summary>Whether STARTTLS is required; false on loopback alone. Setting <c>Mail:Security</c>.</summary>
    public required bool IsEncrypted { get; init; }

    /// <summary>User; null: it asks for none. Setting <c>Mail:User</c>.</summary>
    public string? User { get; init; }

    /// <summary>Password of the user. Settings <c>Mail:Password</c>, <c>Mail:PasswordFile</c>.</summary>
    public string? Password { get; init; }

    /// <summary>Sender. Setting <c>Mail:From</c>.</summary>
    public required string From { get; init; }

    /// <summary>Address of the page with the notices. Setting <c>Mail:Link</c>.</summary>
    public required Uri Link { get; init; }

    /// <summary>Who is told, and how often. Settings <c>Mail:Recipients</c> and <c>Mail:DigestMinutes</c>.</summary>
    public required MailPlan Plan { get; init; }
}
