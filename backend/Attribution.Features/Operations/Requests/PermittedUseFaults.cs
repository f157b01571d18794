using Attribution.Features.Common.Writing;

namespace Attribution.Features.Operations.Requests;

/// <summary>What permitted use must say.</summary>
internal static class PermittedUseFaults
{
    private const int MaxPurposes = 13;

    /// <summary>Every fault, each with its path: INVALID_PERMITTED_USE, PURPOSE_UNKNOWN, INVALID_REQUEST.</summary>
    public static IEnumerable<InvalidInputError> Of(PermittedUseInput use, DateTimeOffset now)
    {
        if (use.Purposes.Count is 0 or > MaxPurposes)
        {
            yield return new InvalidInputError("INVALID_PERMITTED_USE", $"{use.Purposes.Count} purposes were given; 1 to {MaxPurposes} are allowed.", ["input", "permittedUse", "purposes"]);
        }

        foreach (var (place, purpose) in use.Purposes.Take(MaxPurposes).Index())
        {
            if (RequestTexts.FaultOfPurpose(purpose, "input", "permittedUse", "purposes", $"{place}") is { } unknown)
            {
                yield return unknown;
            }
        }

        if (use.RetainUntil <= now)
        {
            yield return new InvalidInputError("INVALID_PERMITTED_USE", "What is answered must be kept until some time after now.", ["input", "permittedUse", "retainUntil"]);
        }

        if (RequestTexts.FaultOf(use.Conditions, RequestTexts.MaxReason, "permittedUse", isOptional: true) is { } conditions)
        {
            yield return conditions with { Path = ["input", "permittedUse", "conditions"] };
        }
    }
}
