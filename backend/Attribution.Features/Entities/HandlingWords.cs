using Attribution.Domain.Labels;
using Attribution.Features.Common.Memberships;

namespace Attribution.Features.Entities;

/// <summary>A label in words: "TLP:AMBER, RO-CYB and PL-CYB".</summary>
internal static class HandlingWords
{
    /// <summary>TLP, who reads, and what else binds.</summary>
    public static string Of(HandlingLabel label)
    {
        List<string> parts = [TlpWord(label.Tlp), string.Join("; and of these ", Audiences(label))];
        if (label.HandlingCodes != HandlingCodes.None)
        {
            parts.Add(label.HandlingCodes.ToString().Replace(", ", "+", StringComparison.Ordinal));
        }

        if (label.Classification != Classification.None)
        {
            parts.Add(label.Classification.ToString());
        }

        return string.Join(", ", parts);
    }

    private static string TlpWord(Tlp tlp) => tlp == Tlp.AmberStrict ? "TLP:AMBER+STRICT" : $"TLP:{tlp.ToString().ToUpperInvariant()}";

    // What lets everyone in takes nobody out of the others.
    private static IReadOnlyList<string> Audiences(HandlingLabel label)
    {
        string[] all = [.. label.Audience.Select(Audience).Distinct()];
        return all.Length > 1 ? [.. all.Where(words => words != AudienceToken.Everyone)] : all;
    }

    private static string Audience(AudienceRule rule)
    {
        IEnumerable<string> readers = rule.NamedAccountsOnly ? rule.ReleaseTo.Where(AudienceToken.IsAccount)
            : rule.ReleaseTo.Contains(AudienceToken.Everyone) ? [AudienceToken.Everyone]
            : rule.Owners.Concat(rule.ReleaseTo);
        var words = string.Join(", ", readers.Select(Word));
        return rule.ExcludeTo.Count == 0 ? words : $"{words}, not {string.Join(", ", rule.ExcludeTo.Select(Word))}";
    }

    // A circle has no name for who is not in it.
    private static string Word(string token) => CircleToken.KeeperOf(token) is { } keeper
        ? token.StartsWith(CircleToken.OperationPrefix, StringComparison.Ordinal) ? $"an operation of {keeper}" : $"a group of {keeper}"
        : token.StartsWith("unit:", StringComparison.Ordinal) ? token["unit:".Length..] : token.Replace(':', ' ');
}
