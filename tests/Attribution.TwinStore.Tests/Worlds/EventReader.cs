using System.Text;

namespace Attribution.TwinStore.Tests.Worlds;

/// <summary>An open stream of server-sent events; gives each as it came. Comments, which keep it alive, are no events.</summary>
internal sealed class EventReader(HttpResponseMessage answer, StreamReader lines) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The next event; null at the end of the stream.</summary>
    public async Task<string?> NextAsync()
    {
        StringBuilder met = new();
        while (await lines.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.Length == 0 && met.Length > 0)
            {
                return met.ToString();
            }

            met.Append(line is "" or [':', ..] ? "" : line + "\n");
        }

        return null;
    }

    public void Dispose()
    {
        lines.Dispose();
        answer.Dispose();
    }
}
