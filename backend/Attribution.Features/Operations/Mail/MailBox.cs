using Attribution.Domain.Identifiers;
using Attribution.Features.Common.Writing;

namespace Attribution.Features.Operations.Mail;

/// <summary>Where a unit is told by mail that notices wait.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="IsForSupervisors">True: of notices to its supervisors alone; false: of all others.</param>
/// <param name="Address">The address.</param>
public sealed record MailBox(string Unit, bool IsForSupervisors, string Address)
{
    /// <summary>The record that says how far it was told.</summary>
    internal RecordId State => new(StableId.Of("mail-state", Unit, IsForSupervisors ? "supervisors" : "all", Address));
}

/// <summary>Who is told by mail, and how often.</summary>
/// <param name="Boxes">The addresses.</param>
/// <param name="Pause">Least time between two mails to one address; zero: each time something comes.</param>
public sealed record MailPlan(IReadOnlyList<MailBox> Boxes, TimeSpan Pause);

/// <summary>Hands a mail to the site's mail server: that so many notices wait, and nothing of what they say. The same id is the same mail. False: it was not taken.</summary>
public delegate Task<bool> SendMail(MailBox box, int notices, string id, CancellationToken cancellationToken);
