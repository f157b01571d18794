using Attribution.Features.Common.Writing;

namespace Attribution.Features.Operations.JointOperations;

/// <summary>What is allowed of a joint operation's texts, period and phases.</summary>
internal static class OperationChecks
{
    private const int MaxName = 100;
    private const int MaxAim = 5_000;
    private const int MaxPhases = 20;

    /// <summary>Faults of a code name.</summary>
    public static IEnumerable<InvalidInputError> CodeName(string name) =>
        name.Trim().Length is 0 or > MaxName ? [Fault("codeName", $"A code name has 1 to {MaxName} characters.")] : [];

    /// <summary>Faults of an aim.</summary>
    public static IEnumerable<InvalidInputError> Aim(string? aim) =>
        aim is not null && aim.Trim().Length is 0 or > MaxAim ? [Fault("aim", $"An aim has 1 to {MaxAim} characters.")] : [];

    /// <summary>Faults of a period.</summary>
    public static IEnumerable<InvalidInputError> Period(DateTimeOffset startsOn, DateTimeOffset? endsOn) =>
        endsOn < startsOn ? [Fault("endsOn", "It ends before it begins.")] : [];

    /// <summary>Faults of phases.</summary>
    public static IEnumerable<InvalidInputError> Phases(IReadOnlyList<OperationPhaseInput>? phases)
    {
        if (phases is { Count: > MaxPhases })
        {
            yield return Fault("phases", $"At most {MaxPhases} phases are allowed.");
            yield break;
        }

        for (var index = 0; index < phases?.Count; index++)
        {
            var (phase, place) = (phases[index], index.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (phase.Name.Trim().Length is 0 or > MaxName)
            {
                yield return new InvalidInputError("INVALID_OPERATION", $"A phase's name has 1 to {MaxName} characters.", ["input", "phases", place, "name"]);
            }

            if (phase.EndsOn < phase.StartsOn)
            {
                yield return new InvalidInputError("INVALID_OPERATION", "The phase ends before it begins.", ["input", "phases", place, "endsOn"]);
            }
        }
    }

    /// <summary>The phases as they are kept.</summary>
    public static IReadOnlyList<OperationPhase> Kept(IReadOnlyList<OperationPhaseInput> phases) => [.. phases.Select(phase => new OperationPhase(phase.Name.Trim(), phase.StartsOn, phase.EndsOn))];

    private static InvalidInputError Fault(string field, string message) => new("INVALID_OPERATION", message, ["input", field]);
}
