using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>A request body in a pooled buffer, read up to a limit.</summary>
internal sealed class RequestBody : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int length;

    private RequestBody()
    {
    }

    public ReadOnlyMemory<byte> Content => buffer.AsMemory(0, length);

    /// <summary>Reads the body; null where it is longer than <paramref name="limit"/>.</summary>
    public static async ValueTask<RequestBody?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var body = new RequestBody();
        while (await body.ReadMoreAsync(request.Body, cancellationToken))
        {
            if (body.length > limit)
            {
                body.Dispose();
                return null;
            }
        }

        return body;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        (buffer, length) = ([], 0);
    }

    private async ValueTask<bool> ReadMoreAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (length == buffer.Length)
        {
            Grow();
        }

        var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
        length += read;
        return read > 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
