using System.Text.Json;
using Attribution.Domain.Grades;
using Attribution.Domain.Kinds;
using Attribution.Domain.Time;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>Values that records and claims have in common, read out of an object.</summary>
internal static class StixValues
{
    private const int MaxCitations = 1000;
    private const int MaxCitationText = 10_000;

    /// <summary>A timestamp in µs since 1970; null: missing or none.</summary>
    public static long? Time(StixObject stixObject, ReadOnlySpan<byte> name) =>
        stixObject.Text(name) is { } text && StixTimestamp.TryParse(text, out var time) ? UnixMicroseconds.From(time) : null;

    /// <summary>The grade given by <c>x_grade_scheme</c>, <c>x_source_grade</c> and <c>x_information_grade</c>; null: none.</summary>
    public static Grade? GradeOf(StixObject stixObject, out ObjectFault? fault)
    {
        fault = null;
        var scheme = stixObject.Text("x_grade_scheme"u8);
        if (scheme is null)
        {
            return null;
        }

        if (Grade.TryCreate(scheme, stixObject.Text("x_source_grade"u8), stixObject.Text("x_information_grade"u8), out var grade, out var reason))
        {
            return grade;
        }

        fault = new ObjectFault(ImportCodes.InvalidGrade, "/x_grade_scheme", reason);
        return null;
    }

    /// <summary>External references as citations, then the statements it was marked with.</summary>
    public static IReadOnlyList<Citation> CitationsOf(StixObject stixObject, IReadOnlyList<Citation> statements)
    {
        if (!stixObject.TryGet("external_references"u8, out var references) || references.ValueKind is not JsonValueKind.Array)
        {
            return statements;
        }

        List<Citation> citations = new(references.GetArrayLength() + statements.Count);
        foreach (var reference in references.EnumerateArray().Take(MaxCitations))
        {
            if (Text(reference, "source_name") is { } source)
            {
                citations.Add(new Citation(source, Text(reference, "url"), Text(reference, "external_id"), Text(reference, "description")));
            }
        }

        citations.AddRange(statements);
        return citations;
    }

    /// <summary>A text member of an object; null: missing or no text. Cut at 10,000 characters.</summary>
    public static string? Text(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? Cut(value.GetString() ?? "", MaxCitationText)
            : null;

    /// <summary>The text, at most so long, never ending in half a character.</summary>
    public static string Cut(string text, int length) => text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
