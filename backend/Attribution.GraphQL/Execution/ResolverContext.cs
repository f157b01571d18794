using Attribution.GraphQL.Execution.Coercion;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Filters;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.GraphQL.Execution;

/// <summary>The context of one field, or of one after the other where no resolver keeps it.</summary>
internal sealed class ResolverContext(OperationRun run) : IResolverContext
{
    private CompiledField? compiled;
    private object? parent;
    private object?[] arguments = [];
    private int slot;

    public Schema Schema => run.Compiler.Schema;

    public ObjectType ObjectType => Compiled.ParentType;

    public FieldDefinition Field => Compiled.Definition;

    public string ResponseName => Compiled.ResponseName;

    public IReadOnlyList<object> Path => run.Result.PathOf(slot);

    public IServiceProvider Services => run.Request.Services;

    public CancellationToken RequestAborted => run.Cancellation;

    private CompiledField Compiled => compiled ?? throw new InvalidOperationException("The context belongs to no field.");

    public void Enter(CompiledField compiledField, object? parentValue, object?[] argumentValues, int slotIndex) =>
        (compiled, parent, arguments, slot) = (compiledField, parentValue, argumentValues, slotIndex);

    public T Parent<T>() => (T)parent!; // a T that allows null may be null

    public T? ArgumentValue<T>(string name) => Argument<T>(RequiredIndexOf(name));

    public bool HasArgument(string name) => arguments[RequiredIndexOf(name)] != InputCoercer.Absent;

    public T Service<T>()
        where T : notnull => run.Request.Services.GetService(typeof(T)) is T service
        ? service
        : throw new InvalidOperationException($"The request has no service {typeof(T).FullName}.");

    public T DataLoader<T>()
        where T : class, IDataLoader => run.DataLoader<T>();

    public T? GetGlobalState<T>(string key) => run.Request.GlobalState?.GetValueOrDefault(key) is T value ? value : default;

    public bool IsSelected(string fieldName) => run.IsSelected(Compiled, fieldName);

    public void ReportError(GraphQLError error) => run.Report(error, Compiled, slot);

    internal T? Argument<T>(int index) => InputValues.Value<T>(arguments, index);

    internal Optional<T> OptionalArgument<T>(int index) => InputValues.Optional<T>(arguments, index);

    /// <summary>The terms of a list of sort inputs, one after the other; null where none were given.</summary>
    internal IReadOnlyList<SortTerm>? Sort(int index) =>
        arguments[index] is IEnumerable<object?> inputs ? [.. inputs.OfType<IReadOnlyList<SortTerm>>().SelectMany(each => each)] : null;

    /// <summary>The page asked for, with the default size put in, the largest size enforced, and what its cursors are bound to.</summary>
    internal PagingArguments Paging(PagingOptions options)
    {
        var (first, last) = (PageSize("first", options), PageSize("last", options));
        PagingArguments paging = new(last is null ? first ?? options.DefaultPageSize : null, TextOf("after"), last, TextOf("before"));
        if (first is not null && last is not null)
        {
            throw new GraphQLException("first and last cannot be given together.", "INVALID_PAGE");
        }

        if ((paging.IsBackward ? paging.After : paging.Before) is not null)
        {
            throw new GraphQLException("Give first with after, or last with before.", "INVALID_PAGE");
        }

        var cursors = run.Request.Services.GetService(typeof(CursorFormat)) as CursorFormat ?? CursorFormat.Plain;
        return paging with
        {
            Field = new PagedField(cursors, $"{Compiled.ParentType.Name}.{Compiled.Definition.Name}", Compiled.Definition.Arguments, arguments),
        };
    }

    private int? PageSize(string name, PagingOptions options) => IndexOf(name) is >= 0 and var index && arguments[index] is int size
        ? size >= 0 && size <= options.MaxPageSize ? size : throw new GraphQLException($"{name} must be from 0 to {options.MaxPageSize}.", "INVALID_PAGE")
        : null;

    private string? TextOf(string name) => IndexOf(name) is >= 0 and var index ? arguments[index] as string : null;

    private int RequiredIndexOf(string name) => IndexOf(name) is >= 0 and var index
        ? index
        : throw new ArgumentException($"{Compiled.ParentType}.{Compiled.Definition.Name} has no argument {name}.", nameof(name));

    private int IndexOf(string name)
    {
        var all = Compiled.Definition.Arguments;
        for (var at = 0; at < all.Count; at++)
        {
            if (all[at].Name == name)
            {
                return at;
            }
        }

        return -1;
    }
}
