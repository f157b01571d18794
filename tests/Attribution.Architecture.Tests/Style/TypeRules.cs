using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Attribution.Architecture.Tests.Style;

/// <summary>What can be said about the built types of a module.</summary>
internal static class TypeRules
{
    private const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCodeAttribute";
    private const string CompilerGenerated = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";

    private static readonly string[] BannedEndings = ["Manager", "Helper", "Helpers", "Util", "Utils", "Data", "Info", "Processor", "Base", "Impl"];

    /// <summary>Names a standard fixes: the GraphQL connection specification's, and HotChocolate's for it.</summary>
    private static readonly string[] StandardNames = ["PageInfo", "ConnectionPageInfo"];

    /// <summary>The official Neo4j driver's namespace: its types and members are not ours to name or shape.</summary>
    private const string DriverNamespace = "Neo4j.Driver";

    private static readonly string[] Awaited =
    [
        "System.Threading.Tasks.Task", "System.Threading.Tasks.ValueTask", "System.Collections.Generic.IAsyncEnumerable",
    ];

    /// <summary>Types somebody wrote, nested ones too.</summary>
    public static IReadOnlyList<TypeDefinition> Written(ModuleDefinition module) =>
        [.. module.GetTypes().Where(type => type.Name != "<Module>" && !IsGenerated(type))];

    /// <summary>Types with a name that says nothing.</summary>
    public static IEnumerable<string> BannedNames(IEnumerable<TypeDefinition> types) =>
        types.Where(type => type.Namespace != DriverNamespace && !StandardNames.Contains(PlainName(type)) && BannedEndings.Any(ending => PlainName(type).EndsWith(ending, StringComparison.Ordinal)))
            .Select(type => type.FullName);

    /// <summary>Classes that are neither sealed, static, abstract nor inherited by one of the types.</summary>
    public static IReadOnlyList<string> Unsealed(IReadOnlyCollection<TypeDefinition> types)
    {
        var inherited = types.Select(type => type.BaseType?.GetElementType().FullName).ToHashSet(StringComparer.Ordinal);
        return [.. types.Where(type => IsSealable(type, inherited) && !type.IsSealed).Select(type => type.FullName)];
    }

    /// <summary>Share of sealed ones among the classes that could be, 0–1; 1 for none.</summary>
    public static double SealedShare(IReadOnlyCollection<TypeDefinition> types)
    {
        var inherited = types.Select(type => type.BaseType?.GetElementType().FullName).ToHashSet(StringComparer.Ordinal);
        var sealable = types.Count(type => IsSealable(type, inherited));
        return sealable == 0 ? 1 : 1 - ((double)Unsealed(types).Count / sealable);
    }

    /// <summary>Share of interfaces among the types, 0–1.</summary>
    public static double InterfaceShare(IReadOnlyCollection<TypeDefinition> types) =>
        types.Count == 0 ? 0 : (double)types.Count(type => type.IsInterface) / types.Count;

    /// <summary>Calls that log without a generated definition.</summary>
    public static IEnumerable<string> DirectLogCalls(ModuleDefinition module) =>
        from type in module.GetTypes()
        from method in type.Methods
        where method.HasBody && !IsGenerated(method)
        from instruction in method.Body.Instructions
        where IsLogCall(instruction)
        select $"{method.FullName} calls {instruction.Operand}";

    /// <summary>Asynchronous methods nobody can wait for.</summary>
    public static IEnumerable<string> AsyncVoid(IEnumerable<TypeDefinition> types) =>
        from type in types
        from method in type.Methods
        where method.ReturnType.FullName == "System.Void"
            && Has(method, "System.Runtime.CompilerServices.AsyncStateMachineAttribute")
        select method.FullName;

    /// <summary>
    /// Asynchronous methods that cannot be cancelled: no token, no request or other context that brings one, and no task
    /// already under way that they only wait for. What a framework's or an interface's signature fixes is not ours to choose.
    /// </summary>
    public static IReadOnlyList<string> WithoutToken(IEnumerable<TypeDefinition> types) =>
        [.. AsyncMethods(types)
            .Where(method => !method.Parameters.Any(parameter => BringsToken(parameter.ParameterType.FullName)))
            .Select(method => method.FullName)];

    /// <summary>Methods that answer a task or an asynchronous stream and choose their own parameters.</summary>
    public static IEnumerable<MethodDefinition> AsyncMethods(IEnumerable<TypeDefinition> types) =>
        from type in types
        from method in type.Methods
        where !method.Name.Contains('<', StringComparison.Ordinal) && !method.IsGetter && method is not { IsVirtual: true, IsReuseSlot: true }
            && method.Name is not ("DisposeAsync" or "Invoke" or "EndInvoke")
            && !IsTheDrivers(method)
            && Awaited.Any(awaited => method.ReturnType.FullName.StartsWith(awaited, StringComparison.Ordinal))
        select method;

    /// <summary>Delegates, enums, structs and records' inner workings are sealed by nature and do not count.</summary>
    private static bool IsSealable(TypeDefinition type, HashSet<string?> inherited) =>
        type is { IsClass: true, IsValueType: false, IsAbstract: false }
        && type.BaseType?.FullName != "System.MulticastDelegate"
        && !inherited.Contains(type.FullName);

    /// <summary>A member of the driver's namespace, or one that implements a member of its interfaces.</summary>
    private static bool IsTheDrivers(MethodDefinition method) =>
        method.DeclaringType.Namespace == DriverNamespace
        || (method.IsVirtual && method.DeclaringType.Interfaces.Any(implemented => Declares(implemented.InterfaceType, method.Name)));

    private static bool Declares(TypeReference type, string method) =>
        type.Namespace == DriverNamespace && type.Resolve() is { } known
        && (known.Methods.Any(member => member.Name == method) || known.Interfaces.Any(inherited => Declares(inherited.InterfaceType, method)));

    private static bool BringsToken(string parameterType) =>
        parameterType is "System.Threading.CancellationToken"
        || parameterType.EndsWith("Context", StringComparison.Ordinal)
        || Awaited.Any(awaited => parameterType.StartsWith(awaited, StringComparison.Ordinal));

    private static bool IsLogCall(Instruction instruction) =>
        instruction.OpCode.Code is Code.Call or Code.Callvirt
        && instruction.Operand is MethodReference { Name: var name, DeclaringType.FullName: var type }
        && ((type == "Microsoft.Extensions.Logging.LoggerExtensions" && name.StartsWith("Log", StringComparison.Ordinal))
            || (type == "Microsoft.Extensions.Logging.ILogger" && name == "Log")
            || (type is "Serilog.Log" or "Serilog.ILogger" && name is "Verbose" or "Debug" or "Information" or "Warning" or "Error" or "Fatal"));

    private static string PlainName(TypeDefinition type) => type.Name.Split('`')[0];

    private static bool IsGenerated(TypeDefinition type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || Has(type, GeneratedCode) || Has(type, CompilerGenerated)
        || type.Namespace.EndsWith(".Generated", StringComparison.Ordinal)
        || (type.DeclaringType is not null && IsGenerated(type.DeclaringType));

    private static bool IsGenerated(MethodDefinition method) => Has(method, GeneratedCode) || HasGenerated(method.DeclaringType);

    private static bool HasGenerated(TypeDefinition? type) =>
        type is not null && (Has(type, GeneratedCode) || HasGenerated(type.DeclaringType));

    private static bool Has(ICustomAttributeProvider provider, string attribute) =>
        provider.CustomAttributes.Any(present => present.AttributeType.FullName == attribute);
}
