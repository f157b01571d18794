using Attribution.Domain.Kinds;
using Attribution.Features.Operations.Keeping;

namespace Attribution.Features.Operations.Mail;

/// <summary>Up to which notice an address was told. Each mail is put down here before it is sent, under a guard of the version, so that one server sends it and a restart tells what it left.</summary>
internal sealed record MailState
{
    /// <summary>How states are kept.</summary>
    internal static readonly KeptDocument<MailState> Kept = new(Kind.MailState, "mail-state:", "mail");

    /// <summary>Store number of the newest notice that was told of.</summary>
    public int UpTo { get; init; }

    /// <summary>Notices of the last mail.</summary>
    public int Count { get; init; }

    /// <summary>When the last mail was taken in hand.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Whether the mail server took it.</summary>
    public bool IsSent { get; init; }
}
