using Attribution.Domain.Identifiers;
using Attribution.Domain.Time;
using Attribution.Features.Common;

namespace Attribution.Features.Operations.HitChecks;

/// <summary>Whether a unit asked, before a step, if somebody wants what the step is about left alone.</summary>
public sealed class AskedBefore(ReadingSource readings, Caller caller, TimeProvider clock)
{
    /// <summary>How long an answer is good for: others put up targets every day.</summary>
    public static readonly TimeSpan Validity = TimeSpan.FromDays(30);

    private const int Most = 10_000;

    /// <summary>Whether the caller's unit asked for the case before such a step, within <see cref="Validity"/>; among the newest 10,000 checks that he sees.</summary>
    internal async Task<bool> IsTrueOfAsync(RecordId subject, PlannedStep step, CancellationToken cancellationToken)
    {
        var since = UnixMicroseconds.From(clock.GetUtcNow() - Validity);
        var checks = await HitCheckNode.Kept.NewestAsync(await readings.ForDecidingAsync(cancellationToken), Most, cancellationToken);
        return checks.Any(check => check.Record.Header.OwnerUnit == caller.Unit.Id && check.Record.FirstRecorded >= since && check.Document.Before == step && check.Document.Case == $"{subject}");
    }
}
