using System.Diagnostics;
using Attribution.Features.Interop;

namespace Attribution.Server.Commands;

/// <summary>Progress of an import on standard error: one line rewritten on a terminal, a plain line every few seconds otherwise.</summary>
internal sealed class ImportDisplay(string name) : IProgress<ImportStep>, IDisposable
{
    private const int BarWidth = 30;

    private readonly bool terminal = !Console.IsErrorRedirected;
    private readonly Stopwatch sinceShown = Stopwatch.StartNew();
    private bool shown;

    /// <inheritdoc/>
    public void Report(ImportStep value)
    {
        if (sinceShown.ElapsedMilliseconds < (terminal ? 100 : 5000))
        {
            return;
        }

        sinceShown.Restart();
        shown = true;
        var share = value.BytesTotal == 0 ? 0 : Math.Clamp((double)value.BytesDone / value.BytesTotal, 0, 1);
        if (terminal)
        {
            var filled = (int)(share * BarWidth);
            Console.Error.Write($"\r{name} {value.Phase,-10} [{new string('=', filled)}{new string(' ', BarWidth - filled)}] {share,4:P0} {value.Objects:N0} objects ");
        }
        else
        {
            Console.Error.WriteLine($"{name}: {value.Phase}, {share:P0}, {value.Objects:N0} objects");
        }
    }

    /// <summary>Ends the line.</summary>
    public void Finish()
    {
        if (terminal && shown)
        {
            Console.Error.Write("\r" + new string(' ', name.Length + BarWidth + 45) + "\r");
        }

        shown = false;
    }

    /// <inheritdoc/>
    public void Dispose() => Finish();
}
