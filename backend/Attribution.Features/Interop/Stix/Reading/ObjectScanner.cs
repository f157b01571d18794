namespace Attribution.Features.Interop.Stix.Reading;

/// <summary>
/// Cuts a file into its objects, of any number, in bounded memory: bundles, lists, one object a line, or any of them one after
/// another. One broken object costs one
/// object: the scanner goes on at the next line, or in a bundle where the next object begins.
/// </summary>
internal sealed class ObjectScanner(Stream stream)
{
    /// <summary>Bytes kept before a place to see what precedes it.</summary>
    private const int LookBack = 64;

    private readonly ByteWindow window = new(stream);
    private long index;
    private bool isStarted;
    private bool inList;
    private bool listIsBundle;
    private bool isLost;

    /// <summary>True if the file was read to a sound end.</summary>
    public bool IsComplete { get; private set; } = true;

    private ObjectBounds Bounds => field ??= new ObjectBounds(window);

    /// <summary>The next object, or what stands in its place; false at the end.</summary>
    public bool Next(out ScannedObject scanned)
    {
        while (true)
        {
            window.Mark = window.Position;
            var next = window.PeekSignificant();
            window.Mark = window.Position;
            if (next < 0)
            {
                return AtEnd(out scanned);
            }

            if (TakeMark((byte)next))
            {
                continue;
            }

            if (next == '{')
            {
                if (TryObject(out scanned))
                {
                    return true;
                }

                continue;
            }

            if (!isStarted)
            {
                return NotJson(out scanned);
            }

            scanned = Stray();
            return true;
        }
    }

    /// <summary>Commas and the brackets of lists and bundles; true if it was one.</summary>
    private bool TakeMark(byte mark)
    {
        switch (mark)
        {
            case (byte)',' when inList:
                break;
            case (byte)'[' when !inList:
                (inList, listIsBundle, isStarted) = (true, false, true);
                break;
            case (byte)']' when inList:
                inList = false;
                window.Position++;
                if (listIsBundle)
                {
                    SkipBundleTail();
                }

                return true;
            case 0xEF when !isStarted && IsByteOrderMark():
                window.Position += 2;
                break;
            default:
                return false;
        }

        window.Position++;
        return true;
    }

    private bool IsByteOrderMark()
    {
        window.Ensure(3);
        return window.Offset == 0 && window.Rest.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
    }

    private bool TryObject(out ScannedObject scanned)
    {
        var offset = window.Offset;
        isStarted = true;
        var end = Bounds.Find(mayBeBundle: !inList);
        if (end is ObjectBounds.End.Bundle)
        {
            (inList, listIsBundle) = (true, true);
            scanned = default;
            return false;
        }

        scanned = end switch
        {
            ObjectBounds.End.Complete => new ScannedObject(index, offset, window.Marked, null, null),
            ObjectBounds.End.TooLarge => Fault(
                offset, Bounds.LargeId, ImportCodes.ObjectTooLarge, "", $"The object is larger than {ReadLimits.MaxObjectBytes} bytes, the most that is allowed."),
            ObjectBounds.End.TooDeep => Fault(
                offset, IdOfMarked(), ImportCodes.TooDeep, "", $"The object is nested deeper than {ReadLimits.MaxDepth}, the most that is allowed."),
            _ => Broken(offset, end is ObjectBounds.End.Truncated),
        };
        index++;
        return true;
    }

    private ScannedObject Broken(long offset, bool atEnd)
    {
        var kept = window.Kept;
        var id = ObjectStarts.ValueOf(kept[..Math.Min(kept.Length, ObjectStarts.LookAhead)], "\"id\""u8);
        var path = JsonPath.OfSyntaxFault(kept[..Math.Min(kept.Length, window.Position + 1 - window.Mark)]);
        var found = FindNext();
        if (atEnd && !found)
        {
            IsComplete = false;
            return Fault(offset, id, ImportCodes.Truncated, path, "The file ends inside this object; a closing brace is needed.");
        }

        return Fault(offset, id, ImportCodes.InvalidJson, path, "A quotation mark, comma or bracket is missing or too many; valid JSON (RFC 8259) is needed.");
    }

    /// <summary>Goes on after a broken object: at the next line, or in a list where the next object begins. False if there is none.</summary>
    private bool FindNext()
    {
        window.Position = window.Mark + 1;
        while (true)
        {
            var kept = window.Kept;
            var from = window.Position - window.Mark;
            var place = inList ? ObjectStarts.Find(kept, from, mustBeSure: false) : LineAfter(kept, from);
            if (place >= 0 && (window.HasEnded || kept.Length - place > ObjectStarts.LookAhead || !inList))
            {
                window.Position = window.Mark + place;
                return true;
            }

            window.Position = Math.Max(window.Position, window.End - ObjectStarts.LookAhead);
            window.Mark = Math.Max(window.Mark, window.Position - LookBack);
            var hadEnded = window.HasEnded;
            if (!window.Fill() && hadEnded)
            {
                window.Position = window.End;
                isLost = true;
                return false;
            }
        }
    }

    private static int LineAfter(ReadOnlySpan<byte> bytes, int from)
    {
        var place = bytes[from..].IndexOf((byte)'\n');
        return place < 0 ? -1 : from + place;
    }

    /// <summary>Something that is no object where an object is expected.</summary>
    private ScannedObject Stray()
    {
        var offset = window.Offset;
        var isValue = inList && window.Rest[0] is not ((byte)'}' or (byte)':');
        var fault = isValue
            ? Fault(offset, null, ImportCodes.NotAnObject, "", "A STIX object in braces is needed here.")
            : Fault(offset, null, ImportCodes.InvalidJson, "", "What stands between the objects is no JSON; one object a line or a list is needed.");
        index++;
        if (!isValue || !SkipValue())
        {
            FindNext();
        }

        return fault;
    }

    /// <summary>Moves over a text, number, word or list; false if it is no JSON.</summary>
    private bool SkipValue()
    {
        if (window.Rest[0] is (byte)'[' or (byte)'"')
        {
            return false;
        }

        while (window.Rest.IndexOfAny(",]}\n"u8) is var end)
        {
            window.Position = end < 0 ? window.End : window.Position + end;
            if (end >= 0 || !window.Fill())
            {
                return true;
            }
        }

        return true;
    }

    private void SkipBundleTail()
    {
        while (true)
        {
            window.Mark = window.Position;
            switch (window.PeekSignificant())
            {
                case -1:
                    IsComplete = false;
                    return;
                case '}':
                    window.Position++;
                    return;
                case '{':
                    if (Bounds.Find(mayBeBundle: false) is not ObjectBounds.End.Complete)
                    {
                        return;
                    }

                    break;
                default:
                    window.Position++;
                    break;
            }
        }
    }

    private bool AtEnd(out ScannedObject scanned)
    {
        scanned = default;
        var breaksOff = window.IsDamaged || (inList && !isLost);
        (inList, isLost) = (false, true);
        if (!breaksOff || !IsComplete)
        {
            IsComplete &= !breaksOff;
            return false;
        }

        IsComplete = false;
        scanned = new ScannedObject(-1, window.Offset, default, new ObjectFault(
            ImportCodes.Truncated, "", window.IsDamaged
                ? "The compressed file is damaged or breaks off here."
                : "The file breaks off before its list of objects ends."), null);
        return true;
    }

    private bool NotJson(out ScannedObject scanned)
    {
        IsComplete = false;
        scanned = new ScannedObject(-1, 0, default, new ObjectFault(
            ImportCodes.NotJson, "", "The file is no JSON; a STIX bundle, a list of objects or one object a line is needed, plain or gz."), null);
        window.Position = window.End;
        while (window.Fill())
        {
            window.Mark = window.Position = window.End;
        }

        isStarted = true;
        return true;
    }

    private ScannedObject Fault(
        long offset, string? id, string code, string path, string message) => new(index, offset, default, new ObjectFault(code, path, message), id);

    private string? IdOfMarked()
    {
        var marked = window.Marked.Span;
        return ObjectStarts.ValueOf(marked[..Math.Min(marked.Length, ObjectStarts.LookAhead)], "\"id\""u8);
    }
}
