using System.Reflection;
using System.Runtime.CompilerServices;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Reads the members of a C# type as fields.</summary>
internal sealed class MemberReader(ResolverCompiler compiler)
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public ResolverCompiler Compiler => compiler;

    /// <summary>Fields of the instance properties of a runtime type, inherited ones first.</summary>
    public IEnumerable<FieldDescriptor> PropertiesOf(Type type) =>
        Lineage(type).SelectMany(each => each.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(IsField)
            .DistinctBy(each => each.Name)
            .Select(FromProperty);

    /// <summary>Fields of all public members a declaring class has itself.</summary>
    public IEnumerable<FieldDescriptor> MembersOf(Type type) =>
        type.GetMembers(Own).OrderBy(each => each.MetadataToken).Where(each => !IsIgnored(each)).SelectMany(FromMember);

    /// <summary>Fields of the methods a type has itself.</summary>
    public IEnumerable<FieldDescriptor> MethodsOf(Type type) => type.GetMethods(Own).Where(each => !IsIgnored(each)).SelectMany(FromMember);

    private static IEnumerable<Type> Lineage(Type type)
    {
        if (type.IsInterface)
        {
            return [.. type.GetInterfaces(), type];
        }

        return type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [.. Lineage(parent), type] : [type];
    }

    private static bool IsField(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && !IsIgnored(property);

    private static bool IsIgnored(MemberInfo member) =>
        Naming.Find<GraphQLIgnoreAttribute>(member) is not null || Naming.Find<AbstractTypeResolverAttribute>(member) is not null
            || Naming.Find<CompilerGeneratedAttribute>(member) is not null;

    private IEnumerable<FieldDescriptor> FromMember(MemberInfo member) => member switch
    {
        PropertyInfo property when IsField(property) => [FromProperty(property)],
        MethodInfo method when IsField(method) => [FromMethod(method)],
        _ => [],
    };

    private static bool IsField(MethodInfo method) =>
        !method.IsSpecialName && !method.IsGenericMethodDefinition && method.ReturnType != typeof(void) && method.ReturnType != typeof(Task)
        && method.GetBaseDefinition().DeclaringType != typeof(object) && method.Name is not ("Equals" or "Deconstruct");

    private FieldDescriptor FromProperty(PropertyInfo property) => new(Naming.Field(property), TypeReferenceReader.OfProperty(property, isInput: false))
    {
        LaterDescription = XmlDescriptions.Later(property),
        DeprecationReason = Naming.Find<GraphQLDeprecatedAttribute>(property)?.Reason,
        Cost = Naming.Find<CostAttribute>(property)?.Weight,
        ListSize = ListSizeOf(property),
        Permissions = Permissions.Of(property),
        MakeResolver = field => compiler.Compile(property, field),
    };

    /// <summary>The field of a method; of a subscription also with the arguments of the method that opens its stream.</summary>
    public FieldDescriptor FromMethod(MethodInfo method, MethodInfo? stream = null) => new(Naming.Field(method), TypeReferenceReader.OfMethod(method))
    {
        LaterDescription = XmlDescriptions.Later(method),
        DeprecationReason = Naming.Find<GraphQLDeprecatedAttribute>(method)?.Reason,
        Cost = Naming.Find<CostAttribute>(method)?.Weight,
        ListSize = ListSizeOf(method) ?? compiler.Parameters.ConnectionSize(method),
        Arguments = [.. method.GetParameters().Concat(stream?.GetParameters() ?? []).SelectMany(compiler.Parameters.ArgumentsOf).DistinctBy(each => each.Name)],
        MakeResolver = field => compiler.Compile(method, field),
        Permissions = Permissions.Of(method),
        MakeEventSource = stream is null ? null : field => compiler.CompileStream(stream, field),
    };

    private static ListSizeDescriptor? ListSizeOf(MemberInfo member) => Naming.Find<ListSizeAttribute>(member) is not { } attribute ? null : new()
    {
        AssumedSize = attribute.AssumedSize,
        SlicingArguments = attribute.SlicingArguments,
        SizedFields = attribute.SizedFields,
        RequireOneSlicingArgument = attribute.RequireOneSlicingArgument,
        SlicingArgumentDefaultValue = attribute.SlicingArgumentDefaultValue,
    };
}
