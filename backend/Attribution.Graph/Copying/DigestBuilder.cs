using System.Security.Cryptography;
using System.Text.Json;

namespace Attribution.Graph.Copying;

/// <summary>Counts and hashes things one after the other, each as its JSON and a line's end.</summary>
internal sealed class DigestBuilder(string name)
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Count { get; private set; }

    /// <summary>What was added so far.</summary>
    public DigestPart Part => new(name, Count, Convert.ToHexStringLower(hash.GetCurrentHash()));

    public void Add<T>(T item)
    {
        Count++;
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(item));
        hash.AppendData("\n"u8);
    }

    public DigestBuilder AddAll<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            Add(item);
        }

        return this;
    }
}
