using Attribution.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.GraphQL.AspNetCore.WebSockets;

/// <summary>Executes the operations of connections, each with services of its own scope.</summary>
internal sealed class SocketExecution(RequestExecutor executor, RequestFactory requests, GraphQLServerOptions options)
{
    public GraphQLServerOptions Options => options;

    public ByteBuffer NewBuffer() => new(options.Pool);

    /// <summary>Sends the responses of an operation, and then its <c>complete</c>, or its <c>error</c> in place of that.</summary>
    /// <exception cref="OperationCanceledException">The operation was ended.</exception>
    public async Task RunAsync(
        HttpContext http,
        RequestParameters parameters,
        SocketOperation operation,
        SocketOperations table,
        SocketSender sender,
        CancellationToken cancellationToken)
    {
        await using var scope = http.RequestServices.CreateAsyncScope();
        var (request, refusal) = await requests.MakeAsync(http, parameters, scope.ServiceProvider, cancellationToken);
        if (refusal is not null)
        {
            await EndAsync(operation, table, sender, refusal, cancellationToken);
            return;
        }

        await foreach (var response in executor.StreamAsync(request!, cancellationToken)) // one of the two is set
        {
            using (response)
            {
                if (!response.IsExecuted)
                {
                    await EndAsync(operation, table, sender, response, cancellationToken);
                    return;
                }

                await sender.SendAsync(OutgoingMessage.Next(NewBuffer(), operation, response), cancellationToken);
            }
        }

        await EndAsync(operation, table, sender, refusal: null, cancellationToken);
    }

    /// <summary>The id is free before the client can know that the operation ended.</summary>
    private async Task EndAsync(
        SocketOperation operation, SocketOperations table, SocketSender sender, ExecutionResult? refusal, CancellationToken cancellationToken)
    {
        if (table.Finish(operation))
        {
            var last = refusal is null ? OutgoingMessage.Complete(NewBuffer(), operation) : OutgoingMessage.Error(NewBuffer(), operation, refusal);
            await sender.SendAsync(last, cancellationToken);
        }
    }
}
