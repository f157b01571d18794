using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Attribution.GraphQL.Execution;

/// <summary>A response (GraphQL §7.1). It holds pooled buffers until it is disposed; write it before.</summary>
public sealed class ExecutionResult : IDisposable
{
    /// <summary>The code of a mutation sent where only queries are allowed.</summary>
    public const string QueriesOnlyCode = "QUERIES_ONLY";

    private readonly OperationRun? run;
    private readonly CostReport? cost;

    private ExecutionResult(OperationRun? run, IReadOnlyList<GraphQLError> errors, CostReport? cost) => (this.run, Errors, this.cost) = (run, errors, cost);

    /// <summary>Whether the operation was executed; otherwise the response has no <c>data</c>.</summary>
    public bool IsExecuted => run is not null;

    /// <summary>Whether it refuses a mutation because the request allows queries only, as over GET.</summary>
    public bool IsMutationWhereOnlyQueriesAre => !IsExecuted && Errors is [{ Code: QueriesOnlyCode }];

    /// <summary>The errors, those of the request or those of fields.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>How many batches loaders sent.</summary>
    internal int DispatchCount => run?.Loop.DispatchCount ?? 0;

    /// <summary>Writes the response as UTF-8 JSON.</summary>
    public void WriteTo(IBufferWriter<byte> target) => new ResponseWriter(target).Write(run?.Result, Errors, cost);

    /// <summary>Writes the errors alone, as a JSON list.</summary>
    public void WriteErrorsTo(IBufferWriter<byte> target)
    {
        using var json = new Utf8JsonWriter(target, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        ErrorWriting.Write(json, Errors);
    }

    /// <summary>The response as text, for tests and logs of development.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        WriteTo(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <inheritdoc />
    public void Dispose() => run?.Dispose();

    /// <summary>A response to a request that was not executed.</summary>
    public static ExecutionResult Refused(IReadOnlyList<GraphQLError> errors) => new(null, errors, null);

    internal static ExecutionResult Executed(OperationRun run, IReadOnlyList<GraphQLError> errors, CostReport? cost) => new(run, errors, cost);

    internal static ExecutionResult TooCostly(CostReport cost) => new(
        null,
        [
            new GraphQLError(string.Create(
                CultureInfo.InvariantCulture, $"The operation costs {cost.Cost}, and at most {cost.Limit} is allowed. Ask for smaller pages or less depth."))
            {
                Code = "COST_EXCEEDED",
            },
        ],
        cost);

    internal static ExecutionResult TimedOut(TimeSpan limit) => new(
        null,
        [new GraphQLError(string.Create(CultureInfo.InvariantCulture, $"The request took longer than {limit.TotalSeconds} s and was given up."))
        {
            Code = "TIMEOUT",
        }],
        null);
}
