using System.Text;
using Attribution.Graph.Store;

namespace Attribution.Graph.Search;

/// <summary>
/// Enumerates the entries of one run that match in one tier, in order. Exact and prefix leap from length to length; word start and contains search whole blocks at
/// once and skip those that cannot hold the text.
/// </summary>
public sealed class TextScan(ITextBlocks blocks, TextRun run, TextPattern pattern)
{
    private byte[] buffer = [];
    private ReadOnlyMemory<byte> loaded;
    private int block = -1;
    private int index;
    private byte[]? current;
    private bool isHeld;

    /// <summary>Length of the current text in UTF-16 units.</summary>
    public int Length { get; private set; }

    /// <summary>The current text in UTF-8.</summary>
    public ReadOnlySpan<byte> Text => current;

    /// <summary>Whose text it is (<see cref="TextKey.Owner"/>).</summary>
    public uint Owner { get; private set; }

    private TextBlock Block => new(loaded.Span);

    public bool Next() => pattern.Tier switch
    {
        MatchTier.Exact => NextExact(),
        MatchTier.Prefix => NextPrefix(),
        _ => NextInside(),
    };

    public int CompareTo(TextScan other) => TextKey.Compare(Length, Text, Owner, other.Length, other.Text, other.Owner);

    public string TextString() => Encoding.UTF8.GetString(Text);

    private bool NextExact()
    {
        if (!(block < 0 ? Seek(pattern.Length) : Advance()))
        {
            return false;
        }

        var head = Block.Head(index);
        return head.Length == pattern.Length && Block.Text(index).SequenceEqual(pattern.Bytes) && Take();
    }

    private bool NextPrefix()
    {
        var isThere = block < 0 ? Seek(pattern.Length + 1) : Advance();
        while (isThere)
        {
            var head = Block.Head(index);
            var text = Block.Text(index);
            if (text.StartsWith(pattern.Bytes))
            {
                return Take();
            }

            isThere = Seek(TextKey.Compare(text, pattern.Bytes) < 0 ? head.Length : head.Length + 1);
        }

        return false;
    }

    private bool NextInside()
    {
        var from = block < 0 ? 0 : Block.After(index);
        while (true)
        {
            var at = block < 0 || from >= Block.Area.Length ? -1 : Block.Area[from..].IndexOf(pattern.Inside);
            if (at < 0)
            {
                if (!LoadNextThatMayHold())
                {
                    ReadSome();
                    return false;
                }

                from = 0;
                continue;
            }

            isHeld = true;
            index = Block.EntryAt(from + at);
            if (pattern.IsInsideTier(Block.Text(index)))
            {
                return Take();
            }

            from = Block.After(index);
        }
    }

    private bool LoadNextThatMayHold()
    {
        var next = block + 1;
        while (next < run.BlockCount && !run.MayHold(next, pattern.Inside))
        {
            next++;
        }

        if (!Load(next))
        {
            return false;
        }

        run.Learn(block, Block.Area);
        return true;
    }

    // A text that no block holds reads one more than may hold it, as one that something hidden bears does (A49).
    private void ReadSome()
    {
        var drawn = (uint)pattern.Folded.GetHashCode(StringComparison.Ordinal);
        if (!isHeld && Load((int)(drawn % (uint)Math.Max(1, run.BlockCount))))
        {
            var text = Block.Text((int)(drawn % (uint)Block.Count));
            _ = Block.Area[(Block.Area.IndexOf(text) + text.Length)..].IndexOf(text);
        }
    }

    // Moves to the first entry not before (length, pattern), from the current one on.
    private bool Seek(int length)
    {
        var target = run.Seek(Math.Max(block, 0), length, pattern.Bytes);
        var from = 0;
        if (target == block)
        {
            from = index;
        }
        else if (!Load(target))
        {
            return false;
        }

        index = Block.Seek(from, length, pattern.Bytes);
        return index < Block.Count || (Load(block + 1) && Block.Count > 0);
    }

    private bool Advance() => ++index < Block.Count || Load(block + 1);

    private bool Load(int next)
    {
        if (next >= run.BlockCount)
        {
            return false;
        }

        loaded = blocks.Read(next, ref buffer);
        block = next;
        index = 0;
        return true;
    }

    private bool Take()
    {
        var head = Block.Head(index);
        (Length, Owner, current) = (head.Length, head.Owner, Block.Text(index).ToArray());
        return true;
    }
}
