using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Features.Entities;

namespace Attribution.Features.Cases;

/// <summary>What a case's best visible record says, as the lists need it.</summary>
internal sealed record CaseFacts(string Reference, string Title, string Jurisdiction, string Offence, string Status, string UnitId, DateTimeOffset? OpenedAt)
{
    /// <summary>Reads the facts of a case.</summary>
    public static CaseFacts Of(EntityContent content) => new(
        Text(content, "x_case_reference"),
        content.DisplayName(),
        Text(content, "x_jurisdiction"),
        Text(content, "x_offence"),
        Text(content, "x_status"),
        content.Lead.Header.OwnerUnit,
        OpenedOf(content));

    private static string Text(EntityContent content, string property) =>
        content.BestValue(property) is { ValueKind: JsonValueKind.String } value ? value.GetString() ?? "" : "";

    private static DateTimeOffset? OpenedOf(EntityContent content)
    {
        var text = Text(content, "x_opened");
        return DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var day)
            || StixTimestamp.TryParse(text, out day) ? day : null;
    }
}
