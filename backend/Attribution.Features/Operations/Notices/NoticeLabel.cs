using Attribution.Domain.Labels;

namespace Attribution.Features.Operations.Notices;

/// <summary>The label of a notice: the unit that is told, or of it the supervisors alone.</summary>
internal static class NoticeLabel
{
    /// <summary>The label.</summary>
    public static HandlingLabel Of(string unit, bool supervisorsOnly) => supervisorsOnly
        ? HandlingLabel.OwnedBy(unit) with { Compartments = TokenSet.Of(Compartment.Supervisors) }
        : HandlingLabel.OwnedBy(unit);
}
