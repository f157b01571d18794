namespace Attribution.GraphQL.Execution;

/// <summary>What an operation costs, and the most it may.</summary>
/// <param name="Cost">The cost with the variables of the request.</param>
/// <param name="Limit">The limit of the server.</param>
public readonly record struct CostReport(double Cost, double Limit);
