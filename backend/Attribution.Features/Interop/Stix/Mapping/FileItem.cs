using System.Runtime.InteropServices;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>A record or claim that this import met: whose it is, and its id once its batch was looked up.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct FileItem
{
    public ulong IdHigh;
    public ulong IdLow;
    public int Owner;
    public int Source;
    public int Label;

    /// <summary>0: the object's own record or claim; else the number of the observation that gave this record of an observable.</summary>
    public int Variant;

    /// <summary>The item before it under the same STIX id; −1: none.</summary>
    public int Next;

    /// <summary>Batch that wrote it last.</summary>
    public int Batch;

    /// <summary>Kind of a record; 0 for a claim.</summary>
    public ushort Kind;
    public bool IsPublic;

    /// <summary>The object came more than once in the file.</summary>
    public bool IsRepeated;

    public readonly bool IsClaim => Kind == 0;

    public UInt128 Id
    {
        readonly get => new(IdHigh, IdLow);
        set => (IdHigh, IdLow) = ((ulong)(value >> 64), (ulong)value);
    }
}
