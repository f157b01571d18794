using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Attribution.Server.Hosting;

/// <summary>
/// GraphQL documents that are asked for by the SHA-256 of their text: files <c>{hash}.graphql</c> in the folder <c>operations</c> of the
/// data directory, read anew for each request. A file whose text is not that of its name is none.
/// </summary>
internal sealed class PersistedOperations(string dataDirectory)
{
    private const string Prefix = "sha256:";

    /// <summary>Largest file read: that of a request's body.</summary>
    private const int MaxBytes = 1 << 20;

    private readonly string folder = Path.Combine(dataDirectory, "operations");

    /// <summary>The text; null where there is none of that id.</summary>
    public async ValueTask<string?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (!id.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var hash = id[Prefix.Length..]; // 64 lower hexadecimal digits, as the engine has checked: no path hides in it
        FileInfo file = new(Path.Combine(folder, hash + ".graphql"));
        if (!file.Exists || file.Length > MaxBytes)
        {
            return null;
        }

        var bytes = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash && Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }
}
