using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Features.Common;

namespace Attribution.Features.Tests;

/// <summary>Uploads in memory; opening one can be held back, as a slow disk would.</summary>
internal sealed class MemoryUploads : IUploads
{
    private readonly ConcurrentDictionary<(string Account, string Id), byte[]> files = [];

    /// <summary>Set it to hold back the reading of every upload.</summary>
    public ManualResetEventSlim Gate { get; } = new(initialState: true);

    public HashSet<string> Held { get; } = [];

    /// <summary>Imports that this process, or another, is at work on.</summary>
    public ConcurrentDictionary<ImportId, bool> AtWork { get; } = [];

    public string Add(string account, string content)
    {
        var id = $"upload{files.Count}";
        files[(account, id)] = Encoding.UTF8.GetBytes(content);
        return id;
    }

    public void Remove(string account, string uploadId) => files.TryRemove((account, uploadId), out _);

    public byte[]? HashOf(string account, string uploadId) => files.TryGetValue((account, uploadId), out var content) ? SHA256.HashData(content) : null;

    public Stream? Open(string account, string uploadId) => files.TryGetValue((account, uploadId), out var content) ? new GatedStream(content, Gate) : null;

    public void Hold(string account, string uploadId) => Held.Add(uploadId);

    public void LetGo(string account, string uploadId) => Held.Remove(uploadId);

    public IDisposable? Take(ImportId import) => AtWork.TryAdd(import, true) ? new Taken(() => AtWork.TryRemove(import, out _)) : null;

    private sealed class Taken(Action giveBack) : IDisposable
    {
        public void Dispose() => giveBack();
    }

    private sealed class GatedStream(byte[] content, ManualResetEventSlim gate) : MemoryStream(content)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Run(() => gate.Wait(cancellationToken), cancellationToken);
            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
