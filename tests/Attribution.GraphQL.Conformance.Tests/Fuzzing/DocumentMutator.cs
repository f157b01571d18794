using System.Text;

namespace Attribution.GraphQL.Conformance.Tests.Fuzzing;

/// <summary>Makes documents out of others: bytes changed, pieces cut, doubled and swapped, tokens put where they do not belong; and noise.</summary>
internal sealed class DocumentMutator
{
    private const int LongestDocument = 600;

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "(", ")", "[", "]", ":", "!", "=", "@", "$", "|", "&", "...", "\"", "\"\"\"", "\\", "\\u{", "\\uD83D", "#", "\n", "\r", ",", "\uFEFF", "é", "😀", "0", "-", "1.", "1e", ".5", "query ", "mutation ",
            "subscription ", "fragment F on ", "on ", "null", "true", "$v", "@skip(if: $v)", "@include(if: true)", "... on Person { id }", "...F", "__typename", "__schema { types { name } }", "{ person { id } }", "type ", "extend ",
            "input ", "enum ", "schema { query: Query }", "directive @a repeatable on FIELD", "\"\"\"\n  d\n\"\"\"", "{ a: 1 }", "[1, [2]]", "\0", "\u0085", "\u2028",
        }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ];

    private readonly Random random;
    private readonly byte[][] corpus;
    private readonly byte[] buffer = new byte[LongestDocument * 2];
    private int length;

    public DocumentMutator(int seed, byte[][] corpus)
    {
        random = new Random(seed);
        this.corpus = corpus;
    }

    /// <summary>The next document; valid until the next call.</summary>
    public ReadOnlySpan<byte> Next()
    {
        switch (random.Next(20))
        {
            case 0:
                length = random.Next(64);
                random.NextBytes(buffer.AsSpan(0, length));
                break;
            case < 4:
                length = 0;
                for (var count = random.Next(1, 24); count > 0; count--)
                {
                    Insert(length, Pieces[random.Next(Pieces.Length)]);
                }

                break;
            default:
                length = 0;
                Insert(0, corpus[random.Next(corpus.Length)]);
                for (var count = random.Next(4); count > 0; count--)
                {
                    Mutate();
                }

                break;
        }

        return buffer.AsSpan(0, length);
    }

    private void Mutate()
    {
        var at = random.Next(length + 1);
        var span = Math.Min(random.Next(1, 24), length - at);
        switch (random.Next(7))
        {
            case 0 when at < length:
                buffer[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < length:
                buffer[at] = (byte)random.Next(256);
                break;
            case 2:
                buffer.AsSpan(at + span, length - at - span).CopyTo(buffer.AsSpan(at));
                length -= span;
                break;
            case 3:
                Insert(at, buffer.AsSpan(random.Next(length + 1) is var from && from + span <= length ? from : 0, span).ToArray());
                break;
            case 4:
                var other = corpus[random.Next(corpus.Length)];
                var start = random.Next(other.Length + 1);
                Insert(at, other.AsSpan(start, Math.Min(random.Next(1, 40), other.Length - start)));
                break;
            default:
                Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }

    private void Insert(int at, ReadOnlySpan<byte> piece)
    {
        piece = piece[..Math.Min(piece.Length, LongestDocument - Math.Min(length, LongestDocument))];
        buffer.AsSpan(at, length - at).CopyTo(buffer.AsSpan(at + piece.Length));
        piece.CopyTo(buffer.AsSpan(at));
        length += piece.Length;
    }
}
