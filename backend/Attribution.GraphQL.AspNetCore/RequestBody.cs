using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>Reads a request body into a pooled buffer, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>Reads the body; null where it is longer than <paramref name="limit"/>.</summary>
    public static async ValueTask<ByteBuffer?> ReadAsync(HttpRequest request, int limit, ArrayPool<byte> pool, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var body = new ByteBuffer(pool);
        try
        {
            for (int read; (read = await request.Body.ReadAsync(body.GetMemory(), cancellationToken)) > 0;)
            {
                body.Advance(read);
                if (body.Length > limit)
                {
                    body.Dispose();
                    return null;
                }
            }

            return body;
        }
        catch
        {
            body.Dispose(); // the client went away
            throw;
        }
    }
}
