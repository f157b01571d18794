using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Attribution.Architecture.Tests.Dependencies;

/// <summary>Which types a module's types use: in signatures, attributes, constraints and code.</summary>
internal static class TypeUses
{
    /// <summary>Every pair of a type of the module (outermost) and a type it names (outermost).</summary>
    public static IEnumerable<(TypeDefinition User, TypeReference Used)> Of(ModuleDefinition module) =>
        from type in module.GetTypes()
        from reference in InType(type).SelectMany(Parts)
        select (Outermost(type), OutermostReference(reference));

    private static IEnumerable<TypeReference?> InType(TypeDefinition type) =>
        [
            type.BaseType,
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. InAttributes(type),
            .. type.GenericParameters.SelectMany(InConstraints),
            .. type.Fields.SelectMany(field => (IEnumerable<TypeReference?>)[field.FieldType, .. InAttributes(field)]),
            .. type.Properties.SelectMany(property => (IEnumerable<TypeReference?>)[property.PropertyType, .. InAttributes(property)]),
            .. type.Events.SelectMany(raised => (IEnumerable<TypeReference?>)[raised.EventType, .. InAttributes(raised)]),
            .. type.Methods.SelectMany(InMethod),
        ];

    private static IEnumerable<TypeReference?> InMethod(MethodDefinition method)
    {
        IEnumerable<TypeReference?> signature =
        [
            .. InSignature(method),
            .. InAttributes(method),
            .. InAttributes(method.MethodReturnType),
            .. method.Parameters.SelectMany(InAttributes),
            .. method.GenericParameters.SelectMany(InConstraints),
        ];
        return method.HasBody ? signature.Concat(InBody(method.Body)) : signature;
    }

    private static IEnumerable<TypeReference?> InBody(MethodBody body) =>
        [
            .. body.Variables.Select(variable => variable.VariableType),
            .. body.ExceptionHandlers.Select(handler => handler.CatchType),
            .. body.Instructions.SelectMany(InOperand),
        ];

    private static IEnumerable<TypeReference?> InOperand(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, .. InSignature(method), .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, .. InSignature(method)],
        CallSite site => InSignature(site),
        _ => [],
    };

    private static IEnumerable<TypeReference?> InSignature(IMethodSignature method) =>
        [method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)];

    private static IEnumerable<TypeReference?> InConstraints(GenericParameter parameter) =>
        parameter.Constraints.Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference?> InAttributes(ICustomAttributeProvider provider) =>
        from attribute in provider.CustomAttributes
        from type in (IEnumerable<TypeReference?>)
            [attribute.AttributeType, .. attribute.ConstructorArguments.Select(argument => argument.Value as TypeReference)]
        select type;

    /// <summary>The named types inside arrays, references, pointers, modifiers and generic instances.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        IModifierType modified => [.. Parts(modified.ModifierType), .. Parts(modified.ElementType)],
        FunctionPointerType pointer => InSignature(pointer).SelectMany(Parts),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);

    private static TypeReference OutermostReference(TypeReference type) =>
        type.DeclaringType is null ? type : OutermostReference(type.DeclaringType);
}
