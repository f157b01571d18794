using Mono.Cecil;

namespace Attribution.Architecture.Tests.Dependencies;

/// <summary>Which slice of Attribution.Features uses which, by the namespaces of their types.</summary>
internal static class SliceUses
{
    private const string Root = "Attribution.Features";

    /// <summary>Puts the slices together, as the one type outside them.</summary>
    private const string Composition = "FeatureModules";

    /// <summary>Slices that have a type, by the first name after Attribution.Features; a type outside all slices counts as "(none)".</summary>
    public static IReadOnlySet<string> Existing(ModuleDefinition features) =>
        features.Types.Where(IsOurs).Select(Slice).ToHashSet(StringComparer.Ordinal);

    /// <summary>Uses between types of the module.</summary>
    public static IEnumerable<Use> Between(ModuleDefinition features) =>
        from pair in TypeUses.Of(features)
        where pair.Used.Scope is ModuleDefinition && IsOurs(pair.User) && IsOurs(pair.Used)
        select new Use(Slice(pair.User), Slice(pair.Used), $"{pair.User.FullName} uses {pair.Used.FullName}");

    /// <summary>What the compiler and generators add lies in namespaces of its own.</summary>
    private static bool IsOurs(TypeReference type) => (type.Namespace == Root && type.Name != Composition) || type.Namespace.StartsWith($"{Root}.", StringComparison.Ordinal);

    private static string Slice(TypeReference type) => type.Namespace == Root ? "(none)" : type.Namespace[(Root.Length + 1)..].Split('.')[0];
}
