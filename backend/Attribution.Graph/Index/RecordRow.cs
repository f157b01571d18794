using System.Runtime.InteropServices;

namespace Attribution.Graph.Index;

/// <summary>What the index holds of a record, 16 bytes; its place is its store number.</summary>
/// <param name="KindCode">Its kind.</param>
/// <param name="Flags">What else is kept of it elsewhere.</param>
/// <param name="Label">Label of the current version; 0, which nobody sees, if the record is closed or there is none.</param>
/// <param name="Joined">Its key group, or with <see cref="RecordFlags.Decided"/> its component; 0: it stands alone.</param>
/// <param name="History">Its versions, with <see cref="RecordFlags.HasHistory"/>.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct RecordRow(ushort KindCode, RecordFlags Flags, int Label, int Joined, int History)
{
    /// <summary>True if versions of it are kept apart.</summary>
    public bool HasHistory => (Flags & RecordFlags.HasHistory) != 0;

    /// <summary>True if identity decisions lie inside its component.</summary>
    public bool IsDecided => (Flags & RecordFlags.Decided) != 0;

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

    /// <summary>Its source revoked or deprecated it.</summary>
    Revoked = 4,
}
