namespace Attribution.Features.Tests.Interop;

/// <summary>Files of the repository, and real data that lies beside it in <c>../shared/data</c>; a test that needs the latter is skipped where it is not.</summary>
internal static class SharedFiles
{
    /// <summary>The folder of Attribution.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file of the shared data; skips the test when it is missing.</summary>
    public static string Require(string path)
    {
        var full = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data", path));
        Assert.SkipUnless(File.Exists(full), $"../shared/data/{path} is not here.");
        return full;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Attribution.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Attribution.sln above {AppContext.BaseDirectory}.");
    }
}
