using Attribution.Domain.Labels;

namespace Attribution.Features.Sharing.Disclosures;

/// <summary>Which units a label shows something to: those with an account that may see it, for whichever of its purposes. Judged once for each unit and label.</summary>
internal sealed class AdmittedUnits(IReadOnlyList<Reader> readers, DateTimeOffset now)
{
    private readonly ILookup<string, Reader> byUnit = readers.ToLookup(reader => reader.UnitId, StringComparer.Ordinal);
    private readonly Dictionary<(string Unit, HandlingLabel Label), bool> known = [];

    /// <summary>Whether somebody of the unit may see what is under the label.</summary>
    public bool Holds(string unit, HandlingLabel label)
    {
        if (!known.TryGetValue((unit, label), out var holds))
        {
            known[(unit, label)] = holds = byUnit[unit].Any(reader => Visibility.IsVisible(label, reader with { Purpose = label.Purposes.FirstOrDefault() }, now));
        }

        return holds;
    }
}
