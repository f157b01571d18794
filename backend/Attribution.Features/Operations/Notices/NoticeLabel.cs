using Attribution.Domain.Labels;

namespace Attribution.Features.Operations.Notices;

/// <summary>The label of a notice: the unit that is told, or of it the supervisors alone, or those to whom the rules of what it is about admit.</summary>
internal static class NoticeLabel
{
    /// <summary>The label.</summary>
    public static HandlingLabel Of(string unit, bool supervisorsOnly, IReadOnlyList<AudienceRule>? about = null)
    {
        var own = HandlingLabel.OwnedBy(unit);
        return own with
        {
            Audience = [.. own.Audience, .. (about ?? []).Except(own.Audience)],
            Compartments = supervisorsOnly ? TokenSet.Of(Compartment.Supervisors) : own.Compartments,
        };
    }
}
