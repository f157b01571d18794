namespace Attribution.TwinStore.Tests.Worlds;

/// <summary>A folder of its own, in memory where the machine offers that: hundreds of stores are made in a run.</summary>
internal sealed class TwinFolder : IDisposable
{
    private static readonly string Parent = Directory.Exists("/dev/shm") ? "/dev/shm" : System.IO.Path.GetTempPath();

    public string Path { get; } = Directory.CreateDirectory(System.IO.Path.Combine(Parent, "attribution-twin-" + System.IO.Path.GetRandomFileName())).FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
