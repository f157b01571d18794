using System.Security.Cryptography;

namespace Attribution.Server.Hosting;

/// <summary>A secret key of 32 bytes in the data directory, readable by its owner only, made at the first start.</summary>
internal static class KeyFile
{
    private const int KeyBytes = 32;

    /// <summary>The key in <paramref name="directory"/>/<paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">The file has another length.</exception>
    public static byte[] Open(string directory, string name)
    {
        var path = Path.Combine(Directory.CreateDirectory(directory).FullName, name);
        if (!File.Exists(path))
        {
            Make(path);
        }

        var key = File.ReadAllBytes(path);
        return key.Length == KeyBytes ? key : throw new InvalidDataException($"{path} holds {key.Length} bytes; {KeyBytes} are expected. Restore it from a backup, or delete it to make a new one.");
    }

    private static void Make(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using FileStream file = new(path, options);
        file.Write(RandomNumberGenerator.GetBytes(KeyBytes));
        file.Flush(flushToDisk: true);
    }
}
