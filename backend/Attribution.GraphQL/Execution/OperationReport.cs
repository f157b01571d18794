namespace Attribution.GraphQL.Execution;

/// <summary>What is told about an execution: names and numbers, never variables or the document.</summary>
/// <param name="Name">The operation's name; null where it has none or was never found.</param>
/// <param name="Type">query, mutation, subscription (one event), or unknown where the request was refused.</param>
/// <param name="Duration">From receiving the request, or the event, to the finished response.</param>
/// <param name="Cost">The cost; 0 where the request was refused before it was weighed.</param>
/// <param name="ErrorCodes">The codes of the response's errors, each once, in order.</param>
/// <param name="CorrelationId">Names the request in logs; null for none.</param>
public sealed record OperationReport(string? Name, string Type, TimeSpan Duration, double Cost, IReadOnlyList<string> ErrorCodes, string? CorrelationId);
