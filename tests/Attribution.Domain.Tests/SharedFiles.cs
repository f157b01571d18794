using System.IO.Compression;
using System.Text.Json;

namespace Attribution.Domain.Tests;

/// <summary>Real data that lies beside the repository in <c>../shared/data</c>; a test that needs it is skipped where it is not.</summary>
internal static class SharedFiles
{
    /// <summary>The path of a file of the shared data, such as <c>sample/desk-cases.stix.json</c>; skips the test when it is missing.</summary>
    public static string Require(string path)
    {
        var full = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", path));
        Assert.SkipUnless(File.Exists(full), $"../shared/data/{path} is not here.");
        return full;
    }

    /// <summary>The text of a shared file, unpacked when it ends in .gz.</summary>
    public static Stream Open(string path)
    {
        var file = File.OpenRead(Require(path));
        return path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    /// <summary>The objects of a STIX bundle.</summary>
    public static IReadOnlyList<JsonElement> BundleObjects(string path)
    {
        using var stream = Open(path);
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.GetProperty("objects").EnumerateArray().Select(item => item.Clone())];
    }
}
