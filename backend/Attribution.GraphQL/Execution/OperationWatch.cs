using System.Diagnostics;

namespace Attribution.GraphQL.Execution;

/// <summary>Watches one execution from its start to its response, for telemetry and the log of slow operations.</summary>
internal readonly struct OperationWatch(TimeProvider clock, TimeSpan? slow, Action<OperationReport>? onSlow)
{
    private readonly long started = clock.GetTimestamp();
    private readonly Activity? activity = GraphQLTelemetry.Start();

    /// <summary>Reports the execution; without a response it was cancelled.</summary>
    public void Finish(OperationRequest request, PreparedRequest? prepared, ExecutionResult? result)
    {
        var duration = clock.GetElapsedTime(started);
        if (activity is null && !GraphQLTelemetry.IsMeasured && !(duration >= slow))
        {
            return; // nobody wants to know
        }

        var definition = prepared?.Operation.Definition;
        var report = new OperationReport(
            definition?.Name?.Value,
            definition?.Operation switch
            {
                Language.OperationType.Query => "query",
                Language.OperationType.Mutation => "mutation",
                Language.OperationType.Subscription => "subscription",
                _ => "unknown",
            },
            duration,
            prepared?.Cost.Cost ?? 0,
            result is null ? ["CANCELLED"] : CodesOf(result),
            request.CorrelationId);
        GraphQLTelemetry.Record(activity, report);
        activity?.Dispose();
        if (report.Duration >= slow)
        {
            onSlow?.Invoke(report);
        }
    }

    private static IReadOnlyList<string> CodesOf(ExecutionResult result) =>
        result.Errors.Count == 0 ? [] : [.. result.Errors.Select(each => each.Code ?? "NO_CODE").Distinct()];
}
