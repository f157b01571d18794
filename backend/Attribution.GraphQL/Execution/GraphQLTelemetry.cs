using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Attribution.GraphQL.Execution;

/// <summary>
/// Activities and metrics of executions, under the names below. Activities bear operation name, type, cost and error codes; metrics bear type
/// and error code only, since clients choose the names. Nobody listening costs two reads of the clock.
/// </summary>
public static class GraphQLTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string SourceName = "Attribution.GraphQL";

    private static readonly ActivitySource Activities = new(SourceName);
    private static readonly Meter Meter = new(SourceName);
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>(
        "graphql.operation.duration", "s", "Time from request or event to the finished response.");
    private static readonly Histogram<double> Costs = Meter.CreateHistogram<double>("graphql.operation.cost", "{cost}", "Cost of executed operations.");
    private static readonly Counter<long> Errors = Meter.CreateCounter<long>(
        "graphql.operation.errors", "{error}", "Responses that bear an error of that code.");
    private static readonly UpDownCounter<long> Subscriptions = Meter.CreateUpDownCounter<long>(
        "graphql.subscriptions.active", "{subscription}", "Open subscriptions.");

    /// <summary>Whether anybody listens to the metrics of executions.</summary>
    internal static bool IsMeasured => Durations.Enabled || Costs.Enabled || Errors.Enabled;

    internal static Activity? Start() => Activities.StartActivity("graphql", ActivityKind.Internal);

    internal static void SubscriptionOpened() => Subscriptions.Add(1);

    internal static void SubscriptionClosed() => Subscriptions.Add(-1);

    internal static void Record(Activity? activity, OperationReport report)
    {
        Durations.Record(report.Duration.TotalSeconds, new KeyValuePair<string, object?>("graphql.operation.type", report.Type));
        Costs.Record(report.Cost, new KeyValuePair<string, object?>("graphql.operation.type", report.Type));
        foreach (var code in report.ErrorCodes)
        {
            Errors.Add(1, new("graphql.operation.type", report.Type), new("graphql.error.code", code));
        }

        if (activity is not null)
        {
            Describe(activity, report);
        }
    }

    private static void Describe(Activity activity, OperationReport report)
    {
        activity.DisplayName = report.Type;
        activity.SetTag("graphql.operation.type", report.Type);
        activity.SetTag("graphql.operation.name", report.Name);
        activity.SetTag("graphql.operation.cost", report.Cost);
        if (report.ErrorCodes.Count > 0)
        {
            activity.SetTag("graphql.error.codes", report.ErrorCodes.ToArray());
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }
}
