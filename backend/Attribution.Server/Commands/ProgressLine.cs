using System.Diagnostics;

namespace Attribution.Server.Commands;

/// <summary>Progress of one piece of work on standard error: one line rewritten on a terminal, a plain line every few seconds otherwise.</summary>
internal sealed class ProgressLine(string name) : IDisposable
{
    private const int BarWidth = 30;

    private readonly bool terminal = !Console.IsErrorRedirected;
    private readonly Stopwatch sinceShown = Stopwatch.StartNew();
    private int longest;

    /// <summary>Shows how far it is, 0 to 1, unless it has just been shown.</summary>
    public void Show(string phase, double share, string amount)
    {
        if (sinceShown.ElapsedMilliseconds < (terminal ? 100 : 5000))
        {
            return;
        }

        sinceShown.Restart();
        if (terminal)
        {
            var filled = (int)(share * BarWidth);
            var line = $"\r{name} {phase,-10} [{new string('=', filled)}{new string(' ', BarWidth - filled)}] {share,4:P0} {amount} ";
            longest = Math.Max(longest, line.Length);
            Console.Error.Write(line);
        }
        else
        {
            Console.Error.WriteLine($"{name}: {phase}, {share:P0}, {amount}");
        }
    }

    /// <summary>Ends the line.</summary>
    public void Dispose()
    {
        if (longest > 0)
        {
            Console.Error.Write("\r" + new string(' ', longest) + "\r");
        }

        longest = 0;
    }
}
