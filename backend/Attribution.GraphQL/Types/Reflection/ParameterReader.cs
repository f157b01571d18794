using System.Reflection;
using System.Security.Claims;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types.Descriptors;
using Attribution.GraphQL.Types.Filters;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Tells which parameters of a resolver are arguments and what the others receive.</summary>
/// <param name="isService">Whether a C# type is a registered service.</param>
/// <param name="paging">Page sizes of connections.</param>
internal sealed class ParameterReader(Func<Type, bool> isService, PagingOptions paging)
{
    private readonly Dictionary<ParameterInfo, ParameterSource> known = [];

    public PagingOptions Paging => paging;

    public ParameterSource SourceOf(ParameterInfo parameter) => known.TryGetValue(parameter, out var source) ? source : known[parameter] = Read(parameter);

    private ParameterSource Read(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return type switch
        {
            _ when Naming.Find<ParentAttribute>(parameter) is not null || Naming.Find<EventMessageAttribute>(parameter) is not null => ParameterSource.Parent,
            _ when Naming.Find<ServiceAttribute>(parameter) is not null => ParameterSource.Service,
            _ when Naming.Find<GlobalStateAttribute>(parameter) is not null => ParameterSource.GlobalState,
            _ when Naming.Find<FilterAttribute>(parameter) is not null => ParameterSource.Filter,
            _ when Naming.Find<SortAttribute>(parameter) is not null => ParameterSource.Sort,
            _ when type == typeof(CancellationToken) => ParameterSource.Cancellation,
            _ when type == typeof(IResolverContext) => ParameterSource.Context,
            _ when type == typeof(ClaimsPrincipal) => ParameterSource.User,
            _ when type == typeof(PagingArguments) => ParameterSource.Paging,
            _ when typeof(IDataLoader).IsAssignableFrom(type) => ParameterSource.DataLoader,
            _ when isService(type) => ParameterSource.Service,
            _ => ParameterSource.Argument,
        };
    }

    /// <summary>The arguments a parameter adds to its field; none where it receives something else.</summary>
    public IEnumerable<InputValueDescriptor> ArgumentsOf(ParameterInfo parameter) => SourceOf(parameter) switch
    {
        ParameterSource.Argument => [Argument(parameter, TypeReferenceReader.OfParameter(parameter))],
        ParameterSource.Filter => [Argument(parameter, new NamedTypeReference(Naming.Find<FilterAttribute>(parameter)?.InputType ?? ""))],
        ParameterSource.Sort => [Argument(parameter, Terms(Naming.Find<SortAttribute>(parameter)?.InputType ?? ""))],
        ParameterSource.Paging => PagingOf(parameter.Member),
        _ => [],
    };

    /// <summary>The list size of a method that pages; null for others.</summary>
    public ListSizeDescriptor? ConnectionSize(MethodInfo method) =>
        !method.GetParameters().Any(each => SourceOf(each) == ParameterSource.Paging) ? null : new()
        {
            AssumedSize = paging.MaxPageSize,
            SlicingArguments = AllowsBackward(method) ? ["first", "last"] : ["first"],
            SizedFields = ["edges", "nodes"],
            SlicingArgumentDefaultValue = paging.DefaultPageSize,
        };

    private IEnumerable<InputValueDescriptor> PagingOf(MemberInfo method)
    {
        yield return new("first", "Int") { Description = $"Most items from the front: {paging.DefaultPageSize} by default, at most {paging.MaxPageSize}." };
        yield return new("after", "String") { Description = "The cursor before the first item wanted." };
        if (AllowsBackward(method))
        {
            yield return new("last", "Int") { Description = $"Most items from the back, at most {paging.MaxPageSize}." };
            yield return new("before", "String") { Description = "The cursor after the last item wanted." };
        }
    }

    private static bool AllowsBackward(MemberInfo method) => Naming.Find<UseConnectionAttribute>(method)?.AllowBackwardPagination ?? true;

    private static ListTypeReference Terms(string inputType) => new(new NonNullTypeReference(new NamedTypeReference(inputType)));

    private static InputValueDescriptor Argument(ParameterInfo parameter, TypeReference type) => new(Naming.Input(parameter, parameter.Name ?? ""), type)
    {
        LaterDescription = XmlDescriptions.Later(parameter),
        DeprecationReason = Naming.Find<GraphQLDeprecatedAttribute>(parameter)?.Reason,
        DefaultValueSyntax = Naming.Find<DefaultValueSyntaxAttribute>(parameter)?.Syntax,
        DefaultRuntimeValue = Naming.Find<DefaultValueAttribute>(parameter)?.Value ?? (parameter.HasDefaultValue ? parameter.DefaultValue : null),
        RuntimeType = RuntimeTypeOf(parameter.ParameterType),
    };

    private static Type? RuntimeTypeOf(Type type) =>
        type == typeof(FilterExpression) || type.IsAssignableTo(typeof(IEnumerable<SortTerm>))
            ? null : ClrTypes.IsGeneric(type, typeof(Optional<>)) ? type.GetGenericArguments()[0]
            : type;
}
