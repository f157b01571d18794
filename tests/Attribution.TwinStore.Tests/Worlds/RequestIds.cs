using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Identifiers;

namespace Attribution.TwinStore.Tests.Worlds;

/// <summary>Ids that follow from the name of the request they are drawn in, so that two worlds draw the same.</summary>
internal sealed class RequestIds
{
    private readonly Lock sync = new();
    private string request = "";
    private int drawn;

    public RequestIds() => Source = new IdSource(Next);

    public IdSource Source { get; }

    /// <summary>From now on ids belong to this request.</summary>
    public void Begin(string name)
    {
        lock (sync)
        {
            (request, drawn) = (name, 0);
        }
    }

    private UInt128 Next()
    {
        lock (sync)
        {
            return BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{request} {drawn++}")));
        }
    }
}
