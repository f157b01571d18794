using Attribution.Domain.Labels;
using Attribution.Features.Common.Writing;

namespace Attribution.Features.Operations.Requests;

/// <summary>What texts and purposes of requests must be.</summary>
internal static class RequestTexts
{
    /// <summary>Longest text of a request or an answer, in characters.</summary>
    public const int MaxText = 10_000;

    /// <summary>Longest reason, note or condition, in characters.</summary>
    public const int MaxReason = 2_000;

    /// <summary>Longest name, in characters.</summary>
    public const int MaxName = 200;

    /// <summary>Why a text is not taken; null: it is, or it may be left out and is.</summary>
    public static InvalidInputError? FaultOf(string? text, int most, string field, bool isOptional = false)
    {
        var length = text?.Trim().Length ?? 0;
        return length > most || (length == 0 && !isOptional)
            ? new InvalidInputError("INVALID_REQUEST", $"{length} characters were given; {(isOptional ? $"at most {most}" : $"1 to {most}")} are allowed.", ["input", field])
            : null;
    }

    /// <summary>Why a purpose is not taken; null: it is.</summary>
    public static InvalidInputError? FaultOfPurpose(string purpose, params IReadOnlyList<string> path) => ReadingPurpose.IsKnown(purpose)
        ? null
        : new InvalidInputError("PURPOSE_UNKNOWN", $"Say what for: one of {string.Join(", ", ReadingPurpose.All.Select(known => known.Token))}.", path);
}
