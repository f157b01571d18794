using System.Text.RegularExpressions;

namespace Attribution.Architecture.Tests.Style;

/// <summary>What can be said about one source file from its text.</summary>
internal static partial class SourceRules
{
    /// <summary>Lines of any file, and of one that reads a language or a wire format and is named for it.</summary>
    public const int LineLimit = 400, ReaderLineLimit = 600;

    // Spelled in pieces, so that this file does not hold what it looks for.
    private static readonly string[] Markers = ["TO" + "DO", "FIX" + "ME", "#reg" + "ion", "NotImplemented" + "Exception"];

    /// <summary>Everything a file breaks, by one line each.</summary>
    public static IEnumerable<string> Faults(string file, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var limit = ReadsALanguage().IsMatch(file) ? ReaderLineLimit : LineLimit;
        if (lines.Length > limit)
        {
            yield return $"{file}: {lines.Length} lines, at most {limit} are allowed";
        }

        for (var index = 0; index < lines.Length; index++)
        {
            foreach (var fault in LineFaults(lines[index]))
            {
                yield return $"{file}:{index + 1}: {fault}";
            }
        }
    }

    /// <summary>Number of lines, without the empty end.</summary>
    public static int Lines(string text) => text.TrimEnd('\n').Split('\n').Length;

    /// <summary>The smallest length that at least this share of the files stays within; 0 for none.</summary>
    public static int Percentile(IEnumerable<int> lengths, double share)
    {
        var ordered = lengths.Order().ToList();
        return ordered.Count == 0 ? 0 : ordered[(int)Math.Ceiling(share * ordered.Count) - 1];
    }

    private static IEnumerable<string> LineFaults(string line)
    {
        foreach (var marker in Markers.Where(marker => line.Contains(marker, StringComparison.Ordinal)))
        {
            yield return marker;
        }

        if (Suppression().IsMatch(line) && !Reason().IsMatch(line))
        {
            yield return "a suppression without its reason in the same line";
        }
    }

    [GeneratedRegex("""(Lexer|Parser|Codec)[A-Za-z]*\.(cs|ts|mjs)$""")]
    private static partial Regex ReadsALanguage();

    [GeneratedRegex("""^\s*(#pragma warning disable|\[(assembly: )?(\w+\.)*SuppressMessage\(|.*(//|/\*) ?(biome-ignore|@ts-(ignore|expect-error|nocheck)))""")]
    private static partial Regex Suppression();

    [GeneratedRegex("""Justification = "[^"]+"|#pragma [^/]*//\s*\w|biome-ignore [^:]+: \S|@ts-expect-error \S""")]
    private static partial Regex Reason();
}
