using System.Xml.Linq;
using Mono.Cecil;

namespace Attribution.Architecture.Tests;

/// <summary>The repository and the assemblies the tests look at.</summary>
internal static class Repository
{
    private const string Prefix = "Attribution.";
    private static readonly string[] OutputFolders = ["bin", "obj", "node_modules", "dist", "artifacts", "coverage"];

    /// <summary>The folder of Attribution.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Short names of the backend projects that exist as folders, such as "Graph.Sqlite".</summary>
    public static IReadOnlyList<string> BackendProjects { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "backend"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => ShortName(Path.GetFileNameWithoutExtension(file)))
            .Order(StringComparer.Ordinal)];

    /// <summary>The built backend modules next to this test, by short name.</summary>
    public static IReadOnlyDictionary<string, ModuleDefinition> BackendModules { get; } = ReadModules();

    /// <summary>"Graph" for Attribution.Graph, "Server" for the program itself.</summary>
    public static string ShortName(string assemblyOrProject) =>
        assemblyOrProject == "attribution" ? "Server" : assemblyOrProject[Prefix.Length..];

    /// <summary>Whether an assembly is one of ours, tests left out.</summary>
    public static bool IsOurs(string assembly) =>
        assembly == "attribution" || assembly.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The project file of a backend project by short name.</summary>
    public static XDocument ProjectFile(string name) =>
        XDocument.Load(Path.Combine(Root, "backend", Prefix + name, $"{Prefix}{name}.csproj"));

    /// <summary>Source files under a folder of the repository with one of the endings, as paths relative to the root with '/'.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings)
    {
        var start = Path.Combine(Root, folder);
        if (!Directory.Exists(start))
        {
            return [];
        }

        return [.. Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(OutputFolders.Contains))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The text of a file named relative to the root.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Attribution.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No folder above the tests holds Attribution.sln.");
    }

    private static Dictionary<string, ModuleDefinition> ReadModules() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(file => IsOurs(Path.GetFileNameWithoutExtension(file)) && !file.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .ToDictionary(file => ShortName(Path.GetFileNameWithoutExtension(file)), ModuleDefinition.ReadModule, StringComparer.Ordinal);
}
