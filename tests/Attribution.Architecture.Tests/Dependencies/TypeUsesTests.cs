using Mono.Cecil;

namespace Attribution.Architecture.Tests.Dependencies;

/// <summary>A use is seen wherever a type can be named.</summary>
public sealed class TypeUsesTests
{
    private readonly ModuleDefinition module = PlantedModule.Named("Planted");
    private readonly TypeDefinition user;
    private readonly TypeDefinition used;

    public TypeUsesTests()
    {
        user = PlantedModule.AddType(module, "Planted", "User");
        used = PlantedModule.AddType(module, "Planted", "Used");
    }

    [Fact]
    public void Of_BaseType_IsSeen()
    {
        user.BaseType = used;

        Assert.True(UseIsSeen());
    }

    [Fact]
    public void Of_ArrayInsideGenericField_IsSeen()
    {
        var list = new GenericInstanceType(PlantedModule.Foreign(module, "System.Runtime", "System.Collections.Generic", "List`1"));
        list.GenericArguments.Add(new ArrayType(used));
        user.Fields.Add(new FieldDefinition("field", FieldAttributes.Private, list));

        Assert.True(UseIsSeen());
    }

    [Fact]
    public void Of_NestedTypesParameter_CountsForTheOutermost()
    {
        var nested = new TypeDefinition("", "Nested", TypeAttributes.NestedPrivate, module.TypeSystem.Object);
        var method = new MethodDefinition("Run", MethodAttributes.Public, module.TypeSystem.Void);
        method.Parameters.Add(new ParameterDefinition(used));
        nested.Methods.Add(method);
        user.NestedTypes.Add(nested);

        Assert.True(UseIsSeen());
    }

    [Fact]
    public void Of_GenericConstraint_IsSeen()
    {
        var parameter = new GenericParameter("T", user);
        parameter.Constraints.Add(new GenericParameterConstraint(used));
        user.GenericParameters.Add(parameter);

        Assert.True(UseIsSeen());
    }

    [Fact]
    public void Of_Attribute_IsSeen()
    {
        var constructor = new MethodDefinition(".ctor", MethodAttributes.Public | MethodAttributes.SpecialName, module.TypeSystem.Void);
        used.Methods.Add(constructor);
        user.CustomAttributes.Add(new CustomAttribute(constructor));

        Assert.True(UseIsSeen());
    }

    [Fact]
    public void Of_UnrelatedTypes_IsNothing() => Assert.False(UseIsSeen());

    private bool UseIsSeen() => TypeUses.Of(module).Any(pair => pair.User == user && pair.Used == used);
}
