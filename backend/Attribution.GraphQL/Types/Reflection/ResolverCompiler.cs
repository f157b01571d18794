using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types.Filters;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>
/// Gives methods and properties their resolvers. Parameters are checked at start; expressions are made and compiled when a field is
/// first used, so that a start need not even load the compiler of expressions. Nothing is reflected on per request.
/// </summary>
internal sealed class ResolverCompiler(ParameterReader parameters)
{
    private static readonly ParameterExpression Parent = Expression.Parameter(typeof(object), "parent");
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(ResolverContext), "context");
    private static readonly ParameterExpression Writer = Expression.Parameter(typeof(LeafWriter), "writer");

    /// <summary>Object types that inherit a field from one interface share its resolver.</summary>
    private readonly Dictionary<(MemberInfo Member, string Signature), FieldResolver> known = [];

    public ParameterReader Parameters => parameters;

    public FieldResolver Compile(PropertyInfo property, FieldDefinition field) => Shared(property, field, () => Make(property, field));

    public FieldResolver Compile(MethodInfo method, FieldDefinition field) => Shared(method, field, () => Make(method, field));

    private FieldResolver Shared(MemberInfo member, FieldDefinition field, Func<FieldResolver> make)
    {
        var key = (member, $"({string.Join(',', field.Arguments.Select(each => each.Name))}){field.Type}");
        return known.TryGetValue(key, out var resolver) ? resolver : known[key] = make();
    }

    private static FieldResolver Make(PropertyInfo property, FieldDefinition field)
    {
        return ClrTypes.IsAwaitable(property.PropertyType) ? Waiting(Value) : Inline(Value, field, keepsContext: false);

        Expression Value() => Expression.Property(
            property.GetMethod is { IsStatic: true } ? null : Instance(property.DeclaringType!), // members always have one
            property);
    }

    private FieldResolver Make(MethodInfo method, FieldDefinition field)
    {
        ThrowIfUnsupported(method);
        return ClrTypes.IsAwaitable(method.ReturnType)
            ? Waiting(() => Call(method, field))
            : Inline(() => Call(method, field), field, method.GetParameters().Any(each => parameters.SourceOf(each) == ParameterSource.Context));
    }

    private MethodCallExpression Call(MethodInfo method, FieldDefinition field) => Expression.Call(
        method.IsStatic ? null : Instance(method.DeclaringType!), // members always have one
        method,
        method.GetParameters().Select(each => Bind(each, field)));

    /// <summary>What no argument can be given to; anything else a resolver may ask for has been found when its arguments were read.</summary>
    private void ThrowIfUnsupported(MethodInfo method)
    {
        var faults = method.GetParameters().Where(each => !CanTake(each)).Select(each => new SchemaFault(
            "UNSUPPORTED_PARAMETER", $"{method.DeclaringType?.Name}.{method.Name}({each.Name}:)", $"A parameter of type {each.ParameterType} cannot stand here."));
        if (faults.ToList() is { Count: > 0 } found)
        {
            throw new SchemaException(found);
        }
    }

    private bool CanTake(ParameterInfo parameter) => !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsByRefLike && parameters.SourceOf(parameter) switch
    {
        ParameterSource.Filter => parameter.ParameterType.IsAssignableFrom(typeof(FilterExpression)),
        ParameterSource.Sort => parameter.ParameterType.IsAssignableFrom(typeof(IReadOnlyList<SortTerm>)),
        _ => true,
    };

    /// <summary>Compiles the method that opens the events of a subscription.</summary>
    public EventSource CompileStream(MethodInfo method, FieldDefinition field)
    {
        ThrowIfUnsupported(method);
        var compiled = new Lazy<EventSource>(() => Opening(method, field).Compile());
        return context => compiled.Value(context);
    }

    private Expression<EventSource> Opening(MethodInfo method, FieldDefinition field)
    {
        var convert = !ClrTypes.IsAwaitable(method.ReturnType) ? nameof(EventStreams.Stream)
            : ClrTypes.IsGeneric(method.ReturnType, typeof(Task<>)) ? nameof(EventStreams.Task) : nameof(EventStreams.ValueTask);
        var open = Expression.Call(typeof(EventStreams), convert, [EventStreams.EventTypeOf(method.ReturnType)!], Call(method, field)); // checked when it was read
        return Expression.Lambda<EventSource>(Expression.Block([Parent], open), Context);
    }

    private static FieldResolver Inline(Func<Expression> value, FieldDefinition field, bool keepsContext) => new()
    {
        LaterSync = new(() => Expression.Lambda<Func<object?, ResolverContext, object?>>(Expression.Convert(value(), typeof(object)), Parent, Context).Compile()),
        LaterLeaf = field.Type.IsLeafType && !field.Type.IsList ? new(() => Leaf(value(), field.Type.NamedType)) : null,
        KeepsContext = keepsContext,
    };

    private static Func<object?, ResolverContext, LeafWriter, LeafOutcome>? Leaf(Expression value, NamedType type)
    {
        if (LeafWriting.For(value.Type, type) is not { } write)
        {
            return null;
        }

        var call = Expression.Call(Expression.Constant(write), "Invoke", [], value, Writer);
        return Expression.Lambda<Func<object?, ResolverContext, LeafWriter, LeafOutcome>>(call, Parent, Context, Writer).Compile();
    }

    private static FieldResolver Waiting(Func<Expression> value) => new() { LaterAsync = new(() => Awaited(value()).Compile()), KeepsContext = true };

    private static Expression<Func<object?, ResolverContext, ValueTask<object?>>> Awaited(Expression value)
    {
        var convert = value.Type.GetGenericTypeDefinition() == typeof(Task<>) ? nameof(Awaiting.Task) : nameof(Awaiting.ValueTask);
        var call = Expression.Call(typeof(Awaiting), convert, [value.Type.GetGenericArguments()[0]], value);
        return Expression.Lambda<Func<object?, ResolverContext, ValueTask<object?>>>(call, Parent, Context);
    }

    /// <summary>Members of runtime types run on the parent; those of declaring classes on the service of that class.</summary>
    private static Expression Instance(Type type) => IsDeclaration(type) ? Call(nameof(ResolverContext.Service), type) : Expression.Convert(Parent, type);

    private static bool IsDeclaration(Type type) => type.GetCustomAttributes(inherit: false).Any(each =>
        each is QueryTypeAttribute or MutationTypeAttribute or SubscriptionTypeAttribute or ExtendObjectTypeAttribute
        || ClrTypes.IsGeneric(each.GetType(), typeof(ObjectTypeAttribute<>))
        || ClrTypes.IsGeneric(each.GetType(), typeof(InterfaceTypeAttribute<>))
        || ClrTypes.IsGeneric(each.GetType(), typeof(ExtendObjectTypeAttribute<>)));

    private Expression Bind(ParameterInfo parameter, FieldDefinition field) => parameters.SourceOf(parameter) switch
    {
        ParameterSource.Parent => Expression.Convert(Parent, parameter.ParameterType),
        ParameterSource.Service => Call(nameof(ResolverContext.Service), parameter.ParameterType),
        ParameterSource.GlobalState => Call(nameof(ResolverContext.GetGlobalState), parameter.ParameterType, KeyOf(parameter)),
        ParameterSource.User => Call(nameof(ResolverContext.GetGlobalState), parameter.ParameterType, nameof(ClaimsPrincipal)),
        ParameterSource.Cancellation => Expression.Property(Context, nameof(ResolverContext.RequestAborted)),
        ParameterSource.Context => Context,
        ParameterSource.DataLoader => Call(nameof(ResolverContext.DataLoader), parameter.ParameterType),
        ParameterSource.Paging => Expression.Call(Context, nameof(ResolverContext.Paging), [], Expression.Constant(parameters.Paging)),
        ParameterSource.Filter => Expression.Convert(Argument(parameter, field, typeof(FilterExpression)), parameter.ParameterType),
        ParameterSource.Sort => Expression.Call(Context, nameof(ResolverContext.Sort), [], Index(parameter, field)),
        _ => Argument(parameter, field, parameter.ParameterType),
    };

    private static MethodCallExpression Argument(ParameterInfo parameter, FieldDefinition field, Type type)
    {
        var index = Index(parameter, field);
        return ClrTypes.IsGeneric(type, typeof(Optional<>))
            ? Expression.Call(Context, nameof(ResolverContext.OptionalArgument), type.GetGenericArguments(), index)
            : Expression.Call(Context, nameof(ResolverContext.Argument), [type], index);
    }

    private static ConstantExpression Index(ParameterInfo parameter, FieldDefinition field)
    {
        var name = Naming.Input(parameter, parameter.Name ?? "");
        return Expression.Constant(field.Arguments.ToList().FindIndex(each => each.Name == name));
    }

    private static string KeyOf(ParameterInfo parameter) => Naming.Find<GlobalStateAttribute>(parameter)?.Key ?? parameter.Name ?? "";

    private static MethodCallExpression Call(string method, Type type, params object[] arguments) =>
        Expression.Call(Context, method, [type], [.. arguments.Select(Expression.Constant)]);
}
