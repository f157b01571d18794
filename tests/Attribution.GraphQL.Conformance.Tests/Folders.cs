using System.Runtime.CompilerServices;

namespace Attribution.GraphQL.Conformance.Tests;

/// <summary>Where the files are that tests share with graphql-js.</summary>
internal static class Folders
{
    private static readonly string Project = Path.GetDirectoryName(SourcePath())!; // a source file is in a folder

    /// <summary>The scripts that ask graphql-js.</summary>
    public static string Scripts { get; } = Path.Combine(Project, "GraphQLJs");

    /// <summary>tests/fixtures/graphql.</summary>
    public static string Fixtures { get; } = Path.GetFullPath(Path.Combine(Project, "..", "fixtures", "graphql"));

    private static string SourcePath([CallerFilePath] string path = "") => path;
}
