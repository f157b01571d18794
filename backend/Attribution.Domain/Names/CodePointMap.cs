using System.Diagnostics;
using System.Text;

namespace Attribution.Domain.Names;

/// <summary>A checked-in mapping from code points to text, held as sorted runs. A look-up costs O(log runs). Thread-safe.</summary>
internal sealed class CodePointMap
{
    private readonly List<Run> runs = [];
    private readonly int[] starts;

    public CodePointMap(string table)
    {
        var reader = new TableReader(table);
        var next = 0;
        while (!reader.AtEnd)
        {
            var run = ReadRun(ref reader, next);
            runs.Add(run);
            next = run.End;
        }

        starts = [.. runs.Select(run => run.Start)];
    }

    private enum RunKind
    {
        /// <summary>Each code point moves by the same distance.</summary>
        Shift,

        /// <summary>The first, third, fifth … move by the same distance; those between stay.</summary>
        ShiftEverySecond,

        /// <summary>All become the same text.</summary>
        Text,

        /// <summary>None is allowed.</summary>
        Refused,
    }

    /// <summary>Appends what the code point maps to, itself when nothing is said of it; false when it is not allowed.</summary>
    public bool Append(int codePoint, ref CodePointBuffer target)
    {
        if (Find(codePoint) is not { } run)
        {
            target.Add(codePoint);
            return true;
        }

        switch (run.Kind)
        {
            case RunKind.Text:
                target.Add(run.Text);
                return true;
            case RunKind.Refused:
                return false;
            default:
                target.Add(codePoint + run.Distance);
                return true;
        }
    }

    /// <summary>Whether the code point maps to itself.</summary>
    public bool IsUnchanged(int codePoint) => Find(codePoint) is null;

    private Run? Find(int codePoint)
    {
        var index = Array.BinarySearch(starts, codePoint);
        index = index < 0 ? ~index - 1 : index;
        if (index < 0 || codePoint >= runs[index].End)
        {
            return null;
        }

        var run = runs[index];
        return run.Kind == RunKind.ShiftEverySecond && (codePoint - run.Start) % 2 != 0 ? null : run;
    }

    private static Run ReadRun(ref TableReader reader, int next)
    {
        var start = next + reader.Read();
        var length = reader.Read();
        var kind = (RunKind)reader.Read();
        return kind switch
        {
            RunKind.Shift => new Run(start, start + length, kind, reader.ReadSigned(), ""),
            RunKind.ShiftEverySecond => new Run(start, start + (2 * length) - 1, kind, reader.ReadSigned(), ""),
            RunKind.Text => new Run(start, start + length, kind, 0, ReadText(ref reader, start)),
            RunKind.Refused => new Run(start, start + length, kind, 0, ""),
            _ => throw new UnreachableException($"The table holds a run of kind {kind}."),
        };
    }

    private static string ReadText(ref TableReader reader, int before)
    {
        var text = new StringBuilder();
        for (var count = reader.Read(); count > 0; count--)
        {
            before += reader.ReadSigned();
            text.Append(new Rune(before));
        }

        return text.ToString();
    }

    private sealed record Run(int Start, int End, RunKind Kind, int Distance, string Text);
}
