using System.Buffers;

namespace Attribution.Features.Interop.Stix.Reading;

/// <summary>
/// Finds where an object ends, without recursion and looking at its brackets and quotation marks only; what is between is left to the JSON parser. A bracket or
/// quotation mark that cannot stand where it stands ends the search at once, so that a broken object does not swallow its neighbours.
/// </summary>
internal sealed class ObjectBounds(ByteWindow window)
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> InText = SearchValues.Create("\"\\\n"u8);

    private ulong arrays;
    private int depth;
    private bool isTooDeep;
    private bool isTooLarge;
    private string? type;
    private bool typeFollows;

    /// <summary>What the search came to.</summary>
    public enum End
    {
        /// <summary>The window's marked bytes are the object.</summary>
        Complete,

        /// <summary>It is a bundle: the position is after the bracket that opens its objects.</summary>
        Bundle,

        /// <summary>A bracket, comma or quotation mark is missing or too many.</summary>
        Broken,

        /// <summary>It is complete and too large to be kept.</summary>
        TooLarge,

        /// <summary>It is complete and nested too deep.</summary>
        TooDeep,

        /// <summary>The file ends inside.</summary>
        Truncated,
    }

    /// <summary>Id of an object that was too large to be kept.</summary>
    public string? LargeId { get; private set; }

    /// <summary>Searches from the opening brace at the window's position.</summary>
    public End Find(bool mayBeBundle)
    {
        window.Mark = window.Position;
        (arrays, depth, isTooDeep, isTooLarge, type, typeFollows, LargeId) = (0, 0, false, false, null, false, null);
        while (true)
        {
            var next = window.Rest.IndexOfAny(Structure);
            if (next < 0)
            {
                window.Position = window.End;
                if (More() is { } stopped)
                {
                    return stopped;
                }

                continue;
            }

            window.Position += next;
            if (Take(window[window.Position], mayBeBundle) is { } end)
            {
                return end;
            }
        }
    }

    private End? Take(byte token, bool mayBeBundle) => token switch
    {
        (byte)'"' => Text(mayBeBundle),
        (byte)'{' => Open(isArray: false),
        (byte)'[' => Open(isArray: true),
        (byte)'}' => Close(isArray: false),
        _ => Close(isArray: true),
    };

    private End? Open(bool isArray)
    {
        if (depth > 0 && !MayOpen(isArray))
        {
            return End.Broken;
        }

        if (depth < ReadLimits.MaxDepth)
        {
            arrays = isArray ? arrays | (1UL << depth) : arrays & ~(1UL << depth);
        }

        depth++;
        isTooDeep |= depth > ReadLimits.MaxDepth;
        window.Position++;
        return null;
    }

    /// <summary>
    /// In an object a value follows a colon; in a list, a bracket or comma; and an object with a type and an id of its own is no
    /// part of another.
    /// </summary>
    private bool MayOpen(bool isArray)
    {
        if (isTooLarge || depth > ReadLimits.MaxDepth)
        {
            return true;
        }

        var place = window.Position - 1;
        while (place > window.Mark && window[place] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            place--;
        }

        if (!IsInArray)
        {
            return window[place] == ':';
        }

        return window[place] == '[' || (window[place] == ',' && (isArray || !StartsAnother()));
    }

    private bool StartsAnother()
    {
        if (window.Rest is [(byte)'{', (byte)'"', (byte)'s', (byte)'o', ..]) // source_name, of which there are very many
        {
            return false;
        }

        window.Ensure(ObjectStarts.LookAhead);
        return ObjectStarts.IsStixObject(window.Rest);
    }

    private End? Close(bool isArray)
    {
        if (depth <= ReadLimits.MaxDepth && IsInArray != isArray)
        {
            return End.Broken;
        }

        depth--;
        window.Position++;
        return depth > 0 ? null : isTooLarge ? End.TooLarge : isTooDeep ? End.TooDeep : End.Complete;
    }

    private bool IsInArray => (arrays & (1UL << (depth - 1))) != 0;

    private End? Text(bool mayBeBundle)
    {
        var start = window.Position + 1 - window.Mark;
        window.Position++;
        if (SkipText() is { } stopped)
        {
            return stopped;
        }

        var length = window.Position - window.Mark - 1 - start;
        var next = window.PeekSignificant();
        return next switch
        {
            -1 => End.Truncated,
            ',' or ':' or '}' or ']' => mayBeBundle && depth == 1 && !isTooLarge && IsBundle(start, length, next == ':') ? End.Bundle : null,
            _ => End.Broken,
        };
    }

    /// <summary>To after the closing quotation mark. A line break inside is no JSON: there a mark is missing.</summary>
    private End? SkipText()
    {
        while (true)
        {
            var next = window.Rest.IndexOfAny(InText);
            if (next < 0)
            {
                window.Position = window.End;
                if (More() is { } stopped)
                {
                    return stopped;
                }

                continue;
            }

            window.Position += next;
            var found = window[window.Position];
            if (found == '\n')
            {
                return End.Broken;
            }

            window.Position++;
            if (found == '"')
            {
                return null;
            }

            if (window.Position == window.End && More() is { } ended)
            {
                return ended;
            }

            window.Position++;
        }
    }

    private bool IsBundle(int start, int length, bool isName)
    {
        var text = window.Kept.Slice(start, length);
        if (!isName)
        {
            type = typeFollows ? System.Text.Encoding.UTF8.GetString(text[..Math.Min(length, ReadLimits.MaxIdLength)]) : type;
            typeFollows = false;
            return false;
        }

        typeFollows = text.SequenceEqual("type"u8);
        if (!text.SequenceEqual("objects"u8) || type is not (null or "bundle"))
        {
            return false;
        }

        window.Position++;
        if (window.PeekSignificant() != '[')
        {
            return false;
        }

        window.Position++;
        return true;
    }

    /// <summary>Reads on. An object beyond the limit is no longer kept, unless another object can be seen to begin inside: then it is broken.</summary>
    private End? More()
    {
        if (!isTooLarge && window.Position - window.Mark > ReadLimits.MaxObjectBytes)
        {
            if (ObjectStarts.Find(window.Kept, 1, mustBeSure: true) > 0)
            {
                return End.Broken;
            }

            LargeId = ObjectStarts.ValueOf(window.Kept[..ObjectStarts.LookAhead], "\"id\""u8);
            isTooLarge = true;
        }

        if (isTooLarge)
        {
            window.Mark = window.Position;
        }

        return window.Fill() ? null : End.Truncated;
    }
}
