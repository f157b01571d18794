using Attribution.GraphQL.Execution.Coercion;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution;

/// <summary>
/// One execution of a compiled operation (GraphQL §6.3). All of it happens on one logical thread, the <see cref="ExecutionLoop"/>;
/// what finishes without waiting is completed in place, depth first.
/// </summary>
internal sealed class OperationRun : IDisposable
{
    private readonly CompiledOperation operation;
    private readonly ValueCompletion completion;
    private readonly ErrorList errors;
    private readonly ResolverContext shared;
    private readonly Dictionary<Type, IDataLoader> loaders = [];
    private readonly Dictionary<CompiledField, object?[]> arguments = [];
    private int pending;
    private bool abandoned;

    public OperationRun(PreparedRequest prepared, ErrorList errors, BufferPools pools, CancellationToken cancellation)
    {
        Result = new ResultTree(pools);
        operation = prepared.Operation;
        this.errors = errors;
        Request = prepared.Request;
        Variables = prepared.Variables;
        Cancellation = cancellation;
        completion = new ValueCompletion(this);
        shared = new ResolverContext(this);
    }

    public OperationRequest Request { get; }

    public IReadOnlyDictionary<string, IValueNode> Variables { get; }

    public CancellationToken Cancellation { get; }

    public ResultTree Result { get; }

    public ExecutionLoop Loop { get; } = new();

    public OperationCompiler Compiler => operation.Compiler;

    /// <summary>Fills <see cref="Result"/>. Root fields of a mutation wait for each other with all that is below them.</summary>
    public async Task RunAsync()
    {
        var set = operation.Root;
        var root = Result.Add(1, -1);
        var first = Result.SetObject(root, set);
        try
        {
            if (operation.Definition.Operation != OperationType.Mutation)
            {
                await Loop.RunAsync(() => ExecuteRoot(set, first, 0, set.Fields.Length), IsIdle, Cancellation).ConfigureAwait(false);
                return;
            }

            for (var at = 0; at < set.Fields.Length && Result[root].Kind != SlotKind.Null; at++)
            {
                var one = at;
                await Loop.RunAsync(() => ExecuteRoot(set, first, one, one + 1), IsIdle, Cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            abandoned = pending > 0;
            Loop.Abandon();
        }
    }

    /// <summary>Opens the stream of events behind the one root field of a subscription (§6.2.3.1).</summary>
    /// <exception cref="GraphQLException">The field has no stream.</exception>
    public async Task<IAsyncEnumerable<object?>> OpenAsync()
    {
        var set = operation.Root;
        var slot = Result.SetObject(Result.Add(1, -1), set);
        Task<IAsyncEnumerable<object?>>? opening = null;
        try
        {
            await Loop.RunAsync(() => opening = OpenAsync(set.Fields[0], slot), () => opening is { IsCompleted: true }, Cancellation).ConfigureAwait(false);
            return await opening!.ConfigureAwait(false); // set by the loop
        }
        finally
        {
            Loop.Abandon();
        }
    }

    /// <summary>Executes a selection set into the positions from <paramref name="first"/>; false where null must climb from it.</summary>
    public bool ExecuteFields(SelectionSet set, object? parent, int first)
    {
        for (var at = 0; at < set.Fields.Length; at++)
        {
            if (!ExecuteField(set.Fields[at], parent, first + at))
            {
                return false;
            }
        }

        return true;
    }

    public T DataLoader<T>()
        where T : class, IDataLoader
    {
        lock (loaders)
        {
            if (!loaders.TryGetValue(typeof(T), out var loader))
            {
                loader = loaders[typeof(T)] = LoaderActivation.Create<T>(Loop, Request.Services);
            }

            return (T)loader;
        }
    }

    public bool IsSelected(CompiledField field, string name) =>
        Compiler.Schema.GetPossibleTypes(field.Definition.Type.NamedType).Any(each =>
            field.Children(each, Compiler).Fields.Any(child => child.Definition.Name == name));

    public void Report(GraphQLError error, CompiledField field, int slot) => errors.Add(error, Result.PathOf(slot), field.Nodes);

    public void Dispose()
    {
        if (!abandoned)
        {
            Result.Release(); // where resolvers still run, the buffers are left to the collector
        }
    }

    private bool IsIdle() => pending == 0;

    private async Task<IAsyncEnumerable<object?>> OpenAsync(CompiledField field, int slot)
    {
        var open = field.Definition.EventSource ?? throw new GraphQLException(
            $"Subscription.{field.Definition.Name} has no stream of events.", "SUBSCRIPTION_NOT_SUPPORTED");
        var context = new ResolverContext(this);
        context.Enter(field, Request.RootValue, field.ConstantArguments ?? ArgumentsOf(field), slot);
        field.Definition.Permission?.Demand(context);
        return await open(context);
    }

    private void ExecuteRoot(SelectionSet set, int first, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!ExecuteField(set.Fields[at], Request.RootValue, first + at))
            {
                Result.Propagate(first + at);
                return;
            }
        }
    }

    private bool ExecuteField(CompiledField field, object? parent, int slot)
    {
        Result[slot].NonNull = field.Definition.Type is NonNullType;
        try
        {
            return Resolve(field, parent, slot);
        }
#pragma warning disable CA1031 // the edge of resolvers: whatever they throw becomes an error at their position
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(exception, field, slot);
        }
    }

    private bool Resolve(CompiledField field, object? parent, int slot)
    {
        if (field.Resolver is not { } resolver)
        {
            return completion.Complete(null, field.Definition.Type, field, slot);
        }

        var context = resolver.KeepsContext ? new ResolverContext(this) : shared;
        context.Enter(field, parent, field.ConstantArguments ?? ArgumentsOf(field), slot);
        field.Definition.Permission?.Demand(context);
        if (resolver.Leaf is { } leaf)
        {
            return completion.CompleteLeaf(leaf, parent, context, field, slot);
        }

        if (resolver.Sync is { } sync)
        {
            return completion.Complete(sync(parent, context), field.Definition.Type, field, slot);
        }

        return Await(resolver.Async!(parent, context), field, slot); // exactly one of the two is set
    }

    private bool Await(ValueTask<object?> task, CompiledField field, int slot)
    {
        if (task.IsCompleted)
        {
            return completion.Complete(task.GetAwaiter().GetResult(), field.Definition.Type, field, slot);
        }

        pending++;
        _ = CompleteLaterAsync(task, field, slot); // counted in pending; it never throws
        return true;
    }

    private async Task CompleteLaterAsync(ValueTask<object?> task, CompiledField field, int slot)
    {
        object? value = null;
        Exception? failure = null;
        try
        {
            value = await task;
        }
#pragma warning disable CA1031 // the edge of resolvers, as above
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }

        if (!abandoned)
        {
            Finish(value, failure, field, slot);
        }
    }

    private void Finish(object? value, Exception? failure, CompiledField field, int slot)
    {
        pending--;
        if (Result.IsDead(slot))
        {
            return;
        }

        bool valid;
        try
        {
            valid = failure is null ? completion.Complete(value, field.Definition.Type, field, slot) : Fail(failure, field, slot);
        }
#pragma warning disable CA1031 // completing may run code of lists and texts that resolvers gave
        catch (Exception exception)
#pragma warning restore CA1031
        {
            valid = Fail(exception, field, slot);
        }

        if (!valid)
        {
            Result.Propagate(slot);
        }
    }

    /// <summary>Makes the position null with an error; false where null must climb.</summary>
    private bool Fail(Exception exception, CompiledField field, int slot)
    {
        Cancellation.ThrowIfCancellationRequested();
        errors.Add(exception, Result.PathOf(slot), field.Nodes);
        Result.SetNull(slot);
        return !Result[slot].NonNull;
    }

    private object?[] ArgumentsOf(CompiledField field)
    {
        if (!arguments.TryGetValue(field, out var values))
        {
            values = arguments[field] = ArgumentCoercion.Coerce(field.Definition, field.Nodes[0], Variables);
        }

        return values;
    }
}
