using System.Runtime.InteropServices;

namespace Attribution.Graph.Index;

/// <summary>What the index holds of a record, 12 bytes; its place is its store number.</summary>
/// <param name="KindCode">Its kind.</param>
/// <param name="Flags">What else is kept of it elsewhere.</param>
/// <param name="Label">Its label; 0, which nobody sees: there is none. With <see cref="RecordFlags.HasHistory"/> the place of its versions instead.</param>
/// <param name="Joined">
/// 0: it stands alone. With <see cref="RecordFlags.Decided"/> its component; with <see cref="RecordFlags.FirstOfPair"/> the other record of its key; with
/// <see cref="RecordFlags.FirstOfKey"/> alone the list of the records of its key; else the first record of its key, so that a lead is mostly found without that list.
/// </param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct RecordRow(ushort KindCode, RecordFlags Flags, int Label, int Joined)
{
    /// <summary>True if versions of it are kept apart.</summary>
    public bool HasHistory => (Flags & RecordFlags.HasHistory) != 0;

    /// <summary>The place of its versions, if they are kept apart.</summary>
    public int History => Label;

    /// <summary>True if identity decisions lie inside its component.</summary>
    public bool IsDecided => (Flags & RecordFlags.Decided) != 0;

    /// <summary>True if it is the first of several records of one key.</summary>
    public bool IsFirstOfKey => (Flags & RecordFlags.FirstOfKey) != 0;

    /// <summary>True if it is the first of two records of one key.</summary>
    public bool IsFirstOfPair => (Flags & RecordFlags.FirstOfPair) != 0;

    /// <summary>True if it is joined by its key alone and is not the first record of that: <see cref="Joined"/> is the first.</summary>
    public bool IsAfterFirst => Joined != 0 && (Flags & (RecordFlags.Decided | RecordFlags.FirstOfKey)) == 0;

    /// <summary>True if the current version is revoked.</summary>
    public bool IsRevoked => (Flags & RecordFlags.Revoked) != 0;
}

/// <summary>Marks of a record.</summary>
[Flags]
internal enum RecordFlags : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>It has versions after the first, is closed, or was recorded out of order.</summary>
    HasHistory = 1,

    /// <summary>Identity decisions lie inside its component.</summary>
    Decided = 2,

    /// <summary>It is the first of several records of one key.</summary>
    FirstOfKey = 8,

    /// <summary>Its source revoked or deprecated it.</summary>
    Revoked = 4,

    /// <summary>It is the first of two records of one key.</summary>
    FirstOfPair = 16,
}
