using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Attribution.Architecture.Tests.Dependencies;

/// <summary>Modules made in memory, to plant what a rule must see.</summary>
internal static class PlantedModule
{
    /// <summary>An empty module of an assembly of that name.</summary>
    public static ModuleDefinition Named(string assembly) =>
        AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition(assembly, new Version(1, 0)), assembly, ModuleKind.Dll).MainModule;

    /// <summary>A type of another assembly, as the module would name it.</summary>
    public static TypeReference Foreign(ModuleDefinition module, string assembly, string @namespace, string name)
    {
        var scope = new AssemblyNameReference(assembly, new Version(1, 0));
        module.AssemblyReferences.Add(scope);
        return new TypeReference(@namespace, name, module, scope);
    }

    /// <summary>A type whose only trace of the other one is a call inside a method.</summary>
    public static TypeDefinition AddTypeCalling(ModuleDefinition module, string @namespace, string name, TypeReference called)
    {
        var type = AddType(module, @namespace, name);
        var method = new MethodDefinition("Run", MethodAttributes.Public | MethodAttributes.Static, module.TypeSystem.Void);
        method.Body.GetILProcessor().Emit(OpCodes.Call, new MethodReference("Open", module.TypeSystem.Void, called));
        type.Methods.Add(method);
        return type;
    }

    /// <summary>An empty class.</summary>
    public static TypeDefinition AddType(ModuleDefinition module, string @namespace, string name)
    {
        var type = new TypeDefinition(@namespace, name, TypeAttributes.Class | TypeAttributes.Sealed, module.TypeSystem.Object);
        module.Types.Add(type);
        return type;
    }
}
