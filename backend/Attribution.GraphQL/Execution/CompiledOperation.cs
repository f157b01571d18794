using Attribution.GraphQL.Execution.Costs;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Execution;

/// <summary>An operation ready to run any number of times, on any number of threads.</summary>
internal sealed record CompiledOperation(OperationDefinitionNode Definition, OperationCompiler Compiler, SelectionSet Root, CostPlan Cost);
