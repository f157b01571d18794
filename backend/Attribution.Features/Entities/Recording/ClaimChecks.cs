using System.Buffers;
using Attribution.Domain.Grades;
using Attribution.Domain.Relationships;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>What is wrong with a claim before anything is looked up.</summary>
internal static class ClaimChecks
{
    private const int MaxStatement = 10_000;
    private const int MaxCitations = 50;
    private const int MaxCitationText = 2_000;

    // STIX 2.1 §5.1.1: relationship_type is of lower-case letters, digits and hyphens.
    private const int MinTypeName = 2;
    private const int MaxTypeName = 250;
    private static readonly SearchValues<char> TypeNameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>All faults together.</summary>
    public static IEnumerable<InvalidInputError> Faults(ClaimStatement input)
    {
        if (TypeNameFault(input) is { } typeName)
        {
            yield return Fault("typeName", typeName);
        }

        if (input.Confidence is < 0 or > 100)
        {
            yield return Fault("confidence", $"confidence is {input.Confidence}; 0 to 100 is allowed.");
        }

        if (input.Statement?.Length > MaxStatement)
        {
            yield return Fault("statement", $"The statement has {input.Statement.Length} characters; at most {MaxStatement} are allowed.");
        }

        if (input.ValidTo < input.ValidFrom)
        {
            yield return Fault("validTo", "validTo is before validFrom.");
        }

        if (input.Citations?.Count > MaxCitations || (input.Citations ?? []).Any(IsTooLong))
        {
            yield return Fault("citations", $"At most {MaxCitations} citations with texts of at most {MaxCitationText} characters are allowed.");
        }
    }

    /// <summary>The grade; null: none given, or a fault that is added.</summary>
    public static Grade? GradeOf(GradeInput? input, List<IUserError> errors)
    {
        if (input is null)
        {
            return null;
        }

        if (Grade.TryCreate(input.Scheme, input.Source, input.Information, out var grade, out var fault))
        {
            return grade;
        }

        errors.Add(new InvalidInputError("INVALID_GRADE", fault, ["input", "grade"]));
        return null;
    }

    private static string? TypeNameFault(ClaimStatement input)
    {
        if (input.Type is not RelationshipType.Other)
        {
            return input.TypeName is null ? null : "typeName is given for type OTHER only.";
        }

        if (input.TypeName is not { Length: >= MinTypeName and <= MaxTypeName } name || name.AsSpan().ContainsAnyExcept(TypeNameCharacters))
        {
            return $"Type OTHER needs a typeName of {MinTypeName} to {MaxTypeName} lower-case letters, digits and hyphens.";
        }

        return RelationshipRegistry.ByStixName(name) is { Type: not RelationshipType.Other } known
            ? $"'{name}' has a type of its own, {known.Type}; take that."
            : null;
    }

    private static bool IsTooLong(CitationInput citation) =>
        citation.SourceName.Length is 0 or > MaxCitationText || citation.Url?.Length > MaxCitationText || citation.ExternalId?.Length > MaxCitationText;

    private static InvalidInputError Fault(string field, string message) => new("INVALID_CLAIM", message, ["input", field]);
}
