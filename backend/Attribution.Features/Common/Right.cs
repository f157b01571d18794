namespace Attribution.Features.Common;

/// <summary>What an account may do, as its roles give it. What it may do it on, its View and its unit say.</summary>
public enum Right
{
    /// <summary>Reads what its View shows.</summary>
    Read,

    /// <summary>Records, decides, takes back, opens cases, saves charts: writes for its unit.</summary>
    Record,

    /// <summary>Imports files for its unit and undoes imports of it.</summary>
    Import,

    /// <summary>Takes files out.</summary>
    Export,

    /// <summary>Releases what it writes beyond its unit.</summary>
    Share,

    /// <summary>Makes a label of its unit's data wider.</summary>
    WeakenLabel,

    /// <summary>Keeps accounts.</summary>
    Administer,

    /// <summary>Reads who did what, when and why, without the content.</summary>
    ReadAudit,

    /// <summary>Asks to see what is closed to it, in an emergency.</summary>
    BreakGlass,

    /// <summary>Agrees to another's break-glass.</summary>
    ApproveBreakGlass,

    /// <summary>Reads which break-glass there was: its own, or with the right to agree or to read audit those of its unit and of its unit's data.</summary>
    ReadBreakGlass,

    /// <summary>Reads what other units received of its own, and by which act.</summary>
    ReadDisclosures,
}
