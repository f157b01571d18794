using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Features.Entities;

namespace Attribution.Features.Cases;

/// <summary>What a case's best visible record says, as the lists need it. Each fact is read when it is asked for: a list of thousands asks for one or two.</summary>
internal sealed class CaseFacts
{
    private readonly EntityContent content;

    private CaseFacts(EntityContent content) => this.content = content;

    public string Reference => Text("x_case_reference");

    public string Title => content.DisplayName();

    public string Jurisdiction => Text("x_jurisdiction");

    public string Offence => Text("x_offence");

    public string Status => Text("x_status");

    public string UnitId => content.Lead.Header.OwnerUnit;

    public DateTimeOffset? OpenedAt
    {
        get
        {
            var text = Text("x_opened");
            return DateTimeOffset.TryParseExact(
                text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var day)
                || StixTimestamp.TryParse(text, out day) ? day : null;
        }
    }

    /// <summary>The facts of a case.</summary>
    public static CaseFacts Of(EntityContent content) => new(content);

    private string Text(string property) => content.BestValue(property) is { ValueKind: JsonValueKind.String } value ? value.GetString() ?? "" : "";
}
