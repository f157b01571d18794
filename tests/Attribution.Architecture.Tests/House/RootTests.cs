namespace Attribution.Architecture.Tests.House;

/// <summary>The root of the repository holds what the architecture names and nothing else.</summary>
public sealed class RootTests
{
    private static readonly string[] Allowed =
    [
        "README.md", "package.json", "package-lock.json", "Attribution.sln", "global.json", "Directory.Build.props", "Directory.Packages.props",
        ".ci", ".editorconfig", ".gitattributes", ".gitignore", "backend", "frontend", "tests", "infra",
    ];

    /// <summary>Left behind by tools and ignored by git.</summary>
    private static readonly string[] Ignored =
        [".git", ".vs", ".vscode", ".idea", "node_modules", "artifacts", "data", "bin", "obj", "test-results"];

    [Fact]
    public void Root_Entries_AreTheNamedOnes()
    {
        var entries = Directory.EnumerateFileSystemEntries(Repository.Root).Select(entry => Path.GetFileName(entry));

        Expect.None(Strangers(entries));
    }

    [Fact]
    public void Planted_StrangerAtTheRoot_IsSeen() => Assert.Equal(["notes.md"], Strangers(["backend", "notes.md", ".git"]));

    [Fact]
    public void CiRun_Content_CallsNpmTestAndNothingElse()
    {
        var commands = Repository.Read(".ci/run").Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#')).ToList();

        Assert.Equal(["set -euo pipefail", "cd \"$(dirname \"$0\")/..\"", "npm test"], commands);
    }

    /// <summary>The lock file must serve any registry; write it with npm install --omit-lockfile-registry-resolved --save-exact.</summary>
    [Fact]
    public void PackageLock_Addresses_NameNoRegistry() =>
        Assert.DoesNotContain("\"resolved\": \"http", Repository.Read("package-lock.json"), StringComparison.Ordinal);

    private static IEnumerable<string> Strangers(IEnumerable<string> entries) => entries.Except(Allowed).Except(Ignored);
}
