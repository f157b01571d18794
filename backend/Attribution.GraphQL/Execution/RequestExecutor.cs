using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Execution;

/// <summary>
/// Executes requests against a schema: parse, validate, compile, coerce variables, weigh, run. Documents and operations are kept
/// in bounded caches. Safe for any number of threads.
/// </summary>
public sealed class RequestExecutor
{
    private readonly RequestOptions options;
    private readonly ValidationOptions validation;
    private readonly TimeProvider clock;
    private readonly Action<ResolverFailure>? log;
    private readonly DocumentCache documents;
    private readonly OperationCache operations;
    private readonly VariableCoercion variables;

    /// <summary>Makes an executor.</summary>
    /// <param name="schema">What is executed on.</param>
    /// <param name="options">Limits.</param>
    /// <param name="validation">Limits of validation.</param>
    /// <param name="clock">Times the time-out.</param>
    /// <param name="log">Receives every exception of a resolver that clients may not see, once; null drops them.</param>
    public RequestExecutor(Schema schema, RequestOptions options, ValidationOptions validation, TimeProvider clock, Action<ResolverFailure>? log)
    {
        Schema = schema;
        (this.options, this.validation, this.clock, this.log) = (options, validation, clock, log);
        documents = new DocumentCache(options);
        operations = new OperationCache(schema, options);
        variables = new VariableCoercion(schema);
    }

    /// <summary>What is executed on.</summary>
    public Schema Schema { get; }

    /// <summary>Executes one request. The caller disposes the result after writing it.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        var errors = new ErrorList(options.MaxErrors, request.CorrelationId, log);
        try
        {
            return Prepare(request, errors) is { } document && Select(document, request, errors) is { } definition
                ? await RunAsync(document, definition, request, errors, cancellationToken).ConfigureAwait(false)
                : ExecutionResult.Refused(errors.Errors);
        }
        catch (GraphQLException refusal)
        {
            return ExecutionResult.Refused([refusal.Error]);
        }
        catch (GraphQLSyntaxException syntax)
        {
            return ExecutionResult.Refused([new GraphQLError(syntax.Message) { Code = syntax.Code, Locations = syntax.Location.IsNone ? [] : [syntax.Location] }]);
        }
    }

    private CachedDocument? Prepare(OperationRequest request, ErrorList errors)
    {
        var document = documents.Get(request.Query, Validate);
        foreach (var error in document.Errors)
        {
            errors.Add(error);
        }

        return document.Errors.Count == 0 ? document : null;
    }

    private IReadOnlyList<GraphQLError> Validate(DocumentNode document) =>
    [
        .. DocumentValidator.Validate(Schema, document, validation).Select(each => new GraphQLError(each.Message)
        {
            Code = each.Code,
            Locations = each.Locations,
            Extensions = new Dictionary<string, object?> { ["rule"] = each.Rule },
        }),
    ];

    /// <summary>GetOperation of §6.1.</summary>
    private static OperationDefinitionNode? Select(CachedDocument document, OperationRequest request, ErrorList errors)
    {
        var found = document.Operations.Where(each => request.OperationName is null || each.Name?.Value == request.OperationName).Take(2).ToList();
        if (found is not [var operation])
        {
            errors.Add(new GraphQLError(found.Count == 0 ? "The document has no such operation." : "Name the operation to run; the document has several.") { Code = "UNKNOWN_OPERATION" });
            return null;
        }

        if (operation.Operation == OperationType.Subscription)
        {
            errors.Add(new GraphQLError("Subscriptions are not offered over this transport.") { Code = "SUBSCRIPTION_NOT_SUPPORTED" });
            return null;
        }

        if (request.QueriesOnly && operation.Operation != OperationType.Query)
        {
            errors.Add(new GraphQLError("Only queries are allowed here.") { Code = ExecutionResult.QueriesOnlyCode });
            return null;
        }

        return operation;
    }

    private async Task<ExecutionResult> RunAsync(
        CachedDocument document, OperationDefinitionNode definition, OperationRequest request, ErrorList errors, CancellationToken cancellationToken)
    {
        var values = variables.Coerce(definition, request.Variables, errors);
        if (errors.Count > 0)
        {
            return ExecutionResult.Refused(errors.Errors);
        }

        var operation = operations.Get(document, definition, values);
        var cost = new CostReport(operation.Cost.Evaluate(values), options.MaxCost);
        if (cost.Cost > cost.Limit)
        {
            return ExecutionResult.TooCostly(cost);
        }

        using var timeout = new CancellationTokenSource(options.ExecutionTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        var run = new OperationRun(operation, request, values, errors, either.Token);
        try
        {
            await run.RunAsync().ConfigureAwait(false);
            return ExecutionResult.Executed(run, errors.Errors, options.ReportCost ? cost : null);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            run.Dispose();
            return ExecutionResult.TimedOut(options.ExecutionTimeout);
        }
        catch
        {
            run.Dispose();
            throw;
        }
    }
}
