using System.Xml.Linq;
using Mono.Cecil;

namespace Attribution.Architecture.Tests.Dependencies;

/// <summary>Which of our projects a project uses: by reference in its file, and by type in what was built.</summary>
internal static class ProjectUses
{
    /// <summary>The project references of a project file.</summary>
    public static IEnumerable<Use> ByReference(string name, XDocument project) =>
        from reference in project.Descendants("ProjectReference")
        let included = (string?)reference.Attribute("Include") ?? ""
        select new Use(name, Repository.ShortName(Path.GetFileNameWithoutExtension(included.Replace('\\', '/'))), included);

    /// <summary>The types of our other projects that a built project names.</summary>
    public static IEnumerable<Use> ByType(string name, ModuleDefinition module) =>
        from pair in TypeUses.Of(module)
        where pair.Used.Scope is AssemblyNameReference && Repository.IsOurs(pair.Used.Scope.Name)
        select new Use(name, Repository.ShortName(pair.Used.Scope.Name), $"{pair.User.FullName} uses {pair.Used.FullName}");

    /// <summary>Assemblies outside the base library that a module refers to, ours among them.</summary>
    public static IEnumerable<string> OutsideBaseLibrary(ModuleDefinition module) =>
        module.AssemblyReferences.Select(reference => reference.Name)
            .Where(name => name != "netstandard" && name != "mscorlib" && name != "System" && !name.StartsWith("System.", StringComparison.Ordinal));

    /// <summary>Whether the module has a type of ours at all; a project without one does not exist yet.</summary>
    public static bool HasTypes(ModuleDefinition module) =>
        module.Types.Any(type => type.Namespace == "Attribution" || type.Namespace.StartsWith("Attribution.", StringComparison.Ordinal));
}
