namespace Attribution.Domain.Tests;

/// <summary>The repository's folders, found from where the tests were built.</summary>
internal static class Repository
{
    /// <summary>The folder of Attribution.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file under tests/fixtures.</summary>
    public static string Fixture(params ReadOnlySpan<string> path) => Path.Combine([Root, "tests", "fixtures", .. path]);

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
