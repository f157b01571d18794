using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types.Filters;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>
/// Turns methods and properties into expressions at start, where their faults show, and compiles each when its field is first used;
/// nothing is reflected on per request.
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
        var target = property.GetMethod is { IsStatic: true } ? null : Instance(property.DeclaringType!); // members always have one
        return ClrTypes.IsAwaitable(property.PropertyType)
            ? Waiting(Expression.Property(target, property))
            : Inline(Expression.Property(target, property), field, keepsContext: false);
    }

    private FieldResolver Make(MethodInfo method, FieldDefinition field)
    {
        var target = method.IsStatic ? null : Instance(method.DeclaringType!); // members always have one
        var call = Expression.Call(target, method, method.GetParameters().Select(each => Bind(each, field)));
        return ClrTypes.IsAwaitable(method.ReturnType)
            ? Waiting(call)
            : Inline(call, field, method.GetParameters().Any(each => parameters.SourceOf(each) == ParameterSource.Context));
    }

    /// <summary>Compiles the method that opens the events of a subscription.</summary>
    public EventSource CompileStream(MethodInfo method, FieldDefinition field)
    {
        var target = method.IsStatic ? null : Instance(method.DeclaringType!); // members always have one
        var call = Expression.Call(target, method, method.GetParameters().Select(each => Bind(each, field)));
        var convert = !ClrTypes.IsAwaitable(method.ReturnType) ? nameof(EventStreams.Stream)
            : ClrTypes.IsGeneric(method.ReturnType, typeof(Task<>)) ? nameof(EventStreams.Task) : nameof(EventStreams.ValueTask);
        var open = Expression.Call(typeof(EventStreams), convert, [EventStreams.EventTypeOf(method.ReturnType)!], call); // checked when it was read
        var compiled = new Lazy<EventSource>(Expression.Lambda<EventSource>(Expression.Block([Parent], open), Context).Compile);
        return context => compiled.Value(context);
    }

    private static FieldResolver Inline(Expression value, FieldDefinition field, bool keepsContext)
    {
        var lambda = Expression.Lambda<Func<object?, ResolverContext, object?>>(Expression.Convert(value, typeof(object)), Parent, Context);
        return new()
        {
            LaterSync = new(lambda.Compile),
            LaterLeaf = field.Type.IsLeafType && !field.Type.IsList ? new(() => Leaf(value, field.Type.NamedType)) : null,
            KeepsContext = keepsContext,
        };
    }

    private static Func<object?, ResolverContext, LeafWriter, LeafOutcome>? Leaf(Expression value, NamedType type)
    {
        if (LeafWriting.For(value.Type, type) is not { } write)
        {
            return null;
        }

        var call = Expression.Call(Expression.Constant(write), "Invoke", [], value, Writer);
        return Expression.Lambda<Func<object?, ResolverContext, LeafWriter, LeafOutcome>>(call, Parent, Context, Writer).Compile();
    }

    private static FieldResolver Waiting(Expression value)
    {
        var convert = value.Type.GetGenericTypeDefinition() == typeof(Task<>) ? nameof(Awaiting.Task) : nameof(Awaiting.ValueTask);
        var call = Expression.Call(typeof(Awaiting), convert, [value.Type.GetGenericArguments()[0]], value);
        var lambda = Expression.Lambda<Func<object?, ResolverContext, ValueTask<object?>>>(call, Parent, Context);
        return new() { LaterAsync = new(lambda.Compile), KeepsContext = true };
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
