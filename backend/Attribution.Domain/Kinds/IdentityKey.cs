using System.Globalization;
using System.Text.Json;
using Attribution.Domain.Selectors;

namespace Attribution.Domain.Kinds;

/// <summary>What joins the records of one observable whoever reports it: its kind and its normal form.</summary>
public static class IdentityKey
{
    /// <summary>
    /// Kind number and selector key, such as <c>35:domain-name:example.com</c>, where a selector identifies; else kind number and the
    /// deterministic id. Null for all that is no observable, for what nothing identifies, and for a selector that fails its grammar or
    /// checksum, which is never matched on: such records are told apart by external id and creator.
    /// </summary>
    public static string? OfObservable(KindDefinition kind, JsonElement stixObject)
    {
        if (!kind.IsObservable)
        {
            return null;
        }

        var number = ((ushort)kind.Kind).ToString(CultureInfo.InvariantCulture);
        if (kind.SelectorsOf(stixObject).FirstOrDefault(candidate => candidate.Identifies) is { } best)
        {
            return SelectorNormalizer.TryNormalize(best.Type, best.Value, out var selector, out _) ? $"{number}:{selector.Key}" : null;
        }

        return ObservableId.Of(kind, stixObject) is { } id ? $"{number}:{id}" : null;
    }
}
