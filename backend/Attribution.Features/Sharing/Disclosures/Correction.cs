using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Operations.Notices;

namespace Attribution.Features.Sharing.Disclosures;

/// <summary>A change of something that units had received.</summary>
/// <param name="Owner">The unit that changed it.</param>
/// <param name="Reason">Corrected or withdrawn.</param>
/// <param name="At">When, µs since 1970: it tells one change of a thing from another.</param>
/// <param name="Label">The label that it bears, or bore last: who it shows the thing to is told.</param>
internal sealed record Correction(string Owner, NoticeReason Reason, long At, LabelId Label)
{
    /// <summary>What a unit is told of it.</summary>
    public NoticeDraft NoticeTo(string unit, string item, HandlingLabel label) => new(
        NoticeDraft.IdOf("correction", item, $"{Reason}", $"{At}", unit), unit, new NoticeDocument { Reason = Reason, Subject = item, ChangedAt = At, Units = [Owner] }, null) { About = label };
}
