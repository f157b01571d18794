using System.Text.RegularExpressions;

namespace Attribution.Architecture.Tests.Dependencies;

/// <summary>Which folder of frontend/src imports which.</summary>
internal static partial class ImportUses
{
    private const string Source = "frontend/src/";

    /// <summary>The folder directly under frontend/src a file lies in; null for a file in none.</summary>
    public static string? Folder(string file)
    {
        var parts = file[Source.Length..].Split('/');
        return parts.Length > 1 ? parts[0] : null;
    }

    /// <summary>Imports of own folders by one file, given as a path from the root with '/'. One feature importing another is a use of "another feature".</summary>
    public static IEnumerable<Use> Of(string file, string text) =>
        from imported in Imports(text)
        let target = Resolve(file, imported)
        where target is not null && target.StartsWith(Source, StringComparison.Ordinal)
        let user = Folder(file)
        let used = IsOtherFeature(file, target) ? "another feature" : Folder(target + "/")
        where user is not null && used is not null
        select new Use(user, used, $"{file} imports {imported}");

    /// <summary>Packages (not own files) one file imports.</summary>
    public static IEnumerable<string> Packages(string file, string text) => Imports(text).Where(imported => Resolve(file, imported) is null);

    private static IEnumerable<string> Imports(string text) => Import().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>The path from the root, or null for a package.</summary>
    private static string? Resolve(string file, string imported)
    {
        if (imported.StartsWith("@/", StringComparison.Ordinal) || imported.StartsWith("~/", StringComparison.Ordinal))
        {
            return Source + imported[2..];
        }

        if (!imported.StartsWith('.'))
        {
            return null;
        }

        var folder = Path.GetDirectoryName($"/{file}") ?? "/";
        return Path.GetFullPath(Path.Combine(folder, imported)).Replace('\\', '/').TrimStart('/');
    }

    private static bool IsOtherFeature(string file, string target) =>
        Folder(file) == "features" && Folder(target + "/") == "features" && Feature(file) != Feature(target + "/");

    private static string Feature(string path) => path[Source.Length..].Split('/')[1];

    /// <summary>import … from '…', export … from '…', import '…', import('…') and new URL('…', …) as workers are named.</summary>
    [GeneratedRegex("""(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)['"]([^'"\n]+)['"]""")]
    private static partial Regex Import();
}
