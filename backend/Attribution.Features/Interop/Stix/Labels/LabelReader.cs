using System.Text.Json;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Labels;

/// <summary>From markings and, where they are trusted, <c>x_</c> properties to a handling label. Several levels: the strictest.</summary>
internal sealed class LabelReader(Markings markings, string unitId, HandlingLabel unitDefault, HandlingLabel? labelOverride, bool trustLabels)
{
    /// <summary>The label, its owner and statements, or why there is none.</summary>
    public (HandlingLabel? Label, string Owner, IReadOnlyList<Citation> Statements, string? Fault) Read(LabelSpecs specs, int number)
    {
        var parts = specs.Read(number);
        var marked = MarkingsOf(parts).Select(markings.Find).ToArray();
        Citation[] statements = [.. marked.Select(marking => marking?.Statement).OfType<Citation>().Distinct()];
        var tlp = Array.Exists(marked, marking => marking?.Tlp is not null) ? marked.Max(marking => marking?.Tlp) : null;
        var owner = trustLabels ? TextOf(parts[2]) ?? unitId : unitId;
        if (labelOverride is not null)
        {
            return (labelOverride, owner, statements, null);
        }

        try
        {
            var label = trustLabels && parts[2..].Any(part => part is not null) ? Trusted(parts, owner, tlp) : Usual(tlp);
            var faults = LabelRules.Faults(label);
            return faults.Count == 0 ? (label, owner, statements, null) : (null, owner, statements, string.Join(" ", faults));
        }
        catch (FormatException exception)
        {
            return (null, owner, statements, exception.Message);
        }
        catch (ArgumentException exception)
        {
            return (null, owner, statements, exception.Message);
        }
    }

    private HandlingLabel Usual(Tlp? tlp) => tlp switch
    {
        null => unitDefault,
        Tlp.Clear or Tlp.Green => HandlingLabel.Public(unitId, tlp.Value),
        _ => HandlingLabel.OwnedBy(unitId, tlp.Value),
    };

    /// <summary>Absent release: the owner only. RED that names accounts is read by these alone.</summary>
    private static HandlingLabel Trusted(JsonElement?[] parts, string owner, Tlp? tlp)
    {
        var level = tlp ?? Tlp.AmberStrict;
        var release = TokenSet.Of(TextsOf(parts[3], "x_release_to"));
        var namesAccounts = level is Tlp.Red && release.Any(AudienceToken.IsAccount);
        return new HandlingLabel
        {
            Audience = [new AudienceRule(TokenSet.Of(owner), release, TokenSet.Empty, namesAccounts)],
            Tlp = level,
            Pap = PapOf(TextOf(parts[5])),
            HandlingCodes = TextsOf(parts[4], "x_handling_codes").Aggregate(HandlingCodes.None, (codes, code) => codes | CodeOf(code)),
        };
    }

    private static IEnumerable<string> MarkingsOf(JsonElement?[] parts)
    {
        var whole = parts[0] is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;
        foreach (var id in whole)
        {
            yield return TextOf(id) ?? "";
        }

        var granular = parts[1] is { ValueKind: JsonValueKind.Array } entries ? entries.EnumerateArray() : default;
        foreach (var entry in granular)
        {
            yield return entry.ValueKind is JsonValueKind.Object && entry.TryGetProperty("marking_ref", out var id) ? TextOf(id) ?? "" : "";
        }
    }

    private static string? TextOf(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static string[] TextsOf(JsonElement? value, string name) => value switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(item => item.ValueKind is JsonValueKind.String) =>
            [.. list.EnumerateArray().Select(item => item.GetString() ?? "")],
        _ => throw new FormatException($"{name} is no list of texts."),
    };

    private static Pap PapOf(string? pap) => pap switch
    {
        null or "CLEAR" or "WHITE" => Pap.Clear,
        "GREEN" => Pap.Green,
        "AMBER" => Pap.Amber,
        "RED" => Pap.Red,
        _ => throw new FormatException($"x_pap is \"{pap}\"; allowed are CLEAR, GREEN, AMBER, RED."),
    };

    private static HandlingCodes CodeOf(string code) => code switch
    {
        "H0" => HandlingCodes.H0,
        "H1" => HandlingCodes.H1,
        "H2" => HandlingCodes.H2,
        "H3" => HandlingCodes.H3,
        _ => throw new FormatException($"\"{code}\" is no handling code; allowed are H0, H1, H2, H3."),
    };
}
