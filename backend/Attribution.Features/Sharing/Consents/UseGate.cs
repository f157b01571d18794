using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Uses;

namespace Attribution.Features.Sharing.Consents;

/// <summary>
/// Whether things may be used in court or disseminated: H1 and H2 of another unit forbid it, and H3 any use, until that unit's consent to the reader's unit is on record for each thing.
/// A unit's own codes bind others, not itself (Europol handling codes; TRUST.md).
/// </summary>
public static class UseGate
{
    private const int MostConsents = 10_000;
    private const int MostItems = 200;

    /// <summary>Why the reader's unit may not use the things so, by unit and code; none: it may. O(things + consents).</summary>
    public static async Task<IReadOnlyList<UseRefusal>> RefuseAsync(GraphReading reading, IReadOnlyList<UseItem> items, ItemUse use, CancellationToken cancellationToken)
    {
        var own = reading.View.Reader.UnitId;
        var needed = items
            .SelectMany(item => item.Conditions.Where(condition => condition.Unit != own).SelectMany(condition => Needed(condition.Codes, use).Select(each => (item.Id, condition.Unit, each.Code, each.Use))))
            .Distinct().ToArray();
        if (needed.Length == 0)
        {
            return [];
        }

        var consents = (await ConsentNode.Kept.NewestAsync(reading, MostConsents, cancellationToken)).Where(kept => kept.Record.Header.OwnerUnit == own).Select(kept => kept.Document).ToArray();
        return
        [
            .. from need in needed
               let known = consents.Where(consent => consent.Owner == need.Unit && consent.Use == need.Use && consent.Items.Contains(need.Id)).ToArray()
               where !known.Any(consent => consent.State is ConsentState.Granted)
               group (need.Id, Reason: ReasonOf(need.Code, need.Unit, known)) by (need.Unit, need.Code, need.Use) into refused
               orderby refused.Key.Unit, refused.Key.Code
               select new UseRefusal(refused.Key.Unit, refused.Key.Code, refused.Key.Use, refused.First().Reason, [.. refused.Select(each => each.Id).Take(MostItems)]),
        ];
    }

    private static IEnumerable<(HandlingCode Code, ItemUse Use)> Needed(HandlingCodes codes, ItemUse use)
    {
        if (use is ItemUse.Court && codes.HasFlag(HandlingCodes.H1))
        {
            yield return (HandlingCode.H1, ItemUse.Court);
        }

        if (use is ItemUse.Onward && codes.HasFlag(HandlingCodes.H2))
        {
            yield return (HandlingCode.H2, ItemUse.Onward);
        }

        if (codes.HasFlag(HandlingCodes.H3))
        {
            yield return (HandlingCode.H3, ItemUse.Condition);
        }
    }

    // The newest answer speaks: consents come latest changed first.
    private static string ReasonOf(HandlingCode code, string unit, IReadOnlyList<ConsentDocument> known) => known.FirstOrDefault() switch
    {
        { State: ConsentState.Refused, Answer: { } answer } => $"refused: {answer}",
        { State: ConsentState.Withdrawn, Answer: { } answer } => $"withdrawn: {answer}",
        { State: ConsentState.Requested } => "asked, and not answered yet.",
        _ => code switch
        {
            HandlingCode.H1 => $"not for use in court without the consent of {unit}.",
            HandlingCode.H2 => $"not to be disseminated without the consent of {unit}.",
            _ => $"under a condition of {unit} that must be acknowledged and confirmed.",
        },
    };
}
