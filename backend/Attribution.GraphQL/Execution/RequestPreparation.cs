using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Execution;

/// <summary>All that happens to a request before resolvers run; documents and operations are kept in bounded caches.</summary>
internal sealed class RequestPreparation(Schema schema, RequestOptions options, ValidationOptions validation)
{
    private readonly DocumentCache documents = new(options);
    private readonly OperationCache operations = new(schema, options);
    private readonly VariableCoercion variables = new(schema);

    /// <summary>The request ready to run, or the response that refuses it.</summary>
    public (PreparedRequest? Prepared, ExecutionResult? Refusal) Prepare(OperationRequest request, ErrorList errors, bool allowsSubscriptions)
    {
        try
        {
            return Validated(request, errors) is { } document && Select(document, request, errors, allowsSubscriptions) is { } definition
                ? Weighed(document, definition, request, errors)
                : (null, ExecutionResult.Refused(errors.Errors));
        }
        catch (GraphQLException refusal)
        {
            return (null, ExecutionResult.Refused([refusal.Error]));
        }
        catch (GraphQLSyntaxException syntax)
        {
            return (null, ExecutionResult.Refused([new GraphQLError(syntax.Message)
            {
                Code = syntax.Code,
                Locations = syntax.Location.IsNone ? [] : [syntax.Location],
            }]));
        }
    }

    private CachedDocument? Validated(OperationRequest request, ErrorList errors)
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
        .. DocumentValidator.Validate(schema, document, validation).Select(each => new GraphQLError(each.Message)
        {
            Code = each.Code,
            Locations = each.Locations,
            Extensions = new Dictionary<string, object?> { ["rule"] = each.Rule },
        }),
    ];

    /// <summary>GetOperation of §6.1.</summary>
    private static OperationDefinitionNode? Select(CachedDocument document, OperationRequest request, ErrorList errors, bool allowsSubscriptions)
    {
        var found = document.Operations.Where(each => request.OperationName is null || each.Name?.Value == request.OperationName).Take(2).ToList();
        if (found is not [var operation])
        {
            errors.Add(new GraphQLError(found.Count == 0 ? "The document has no such operation." : "Name the operation to run; the document has several.")
            {
                Code = "UNKNOWN_OPERATION",
            });
            return null;
        }

        if (operation.Operation == OperationType.Subscription && !allowsSubscriptions)
        {
            errors.Add(new GraphQLError("Subscriptions are not offered over this transport.") { Code = "SUBSCRIPTION_NOT_SUPPORTED" });
            return null;
        }

        if (request.QueriesOnly && operation.Operation == OperationType.Mutation)
        {
            errors.Add(new GraphQLError("Mutations are not allowed here.") { Code = ExecutionResult.QueriesOnlyCode });
            return null;
        }

        return operation;
    }

    private (PreparedRequest? Prepared, ExecutionResult? Refusal) Weighed(
        CachedDocument document, OperationDefinitionNode definition, OperationRequest request, ErrorList errors)
    {
        var values = variables.Coerce(definition, request.Variables, errors);
        if (errors.Count > 0)
        {
            return (null, ExecutionResult.Refused(errors.Errors));
        }

        var operation = operations.Get(document, definition, values);
        var cost = new CostReport(operation.Cost.Evaluate(values), options.MaxCost);
        return cost.Cost > cost.Limit
            ? (null, ExecutionResult.TooCostly(cost))
            : (new PreparedRequest(request, operation, values, cost), null);
    }
}
