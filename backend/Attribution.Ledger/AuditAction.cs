namespace Attribution.Ledger;

/// <summary>What was done. Entries hold the name in capitals with underscores; a name is never used for anything else later.</summary>
public enum AuditAction
{
    /// <summary>Content of items was read.</summary>
    Read,

    /// <summary>Somebody searched; the words are in the payload.</summary>
    Search,

    /// <summary>Items were taken out as a file.</summary>
    Export,

    /// <summary>An item was put under another label; the reason is in the payload.</summary>
    Release,

    /// <summary>Accounts, roles or tokens were changed; what, is in the payload.</summary>
    ChangeRights,

    /// <summary>Somebody wanted to change an account and might not; what, is in the payload.</summary>
    RefuseRights,

    /// <summary>Somebody asked for a weaker label of an item, which another must agree to; the reason is in the payload.</summary>
    AskRelease,

    /// <summary>Break-glass was asked for, agreed to or ended; the reason is in the payload.</summary>
    BreakGlass,

    /// <summary>Content of items was read while break-glass was in force for the reader.</summary>
    ReadBreakGlass,

    /// <summary>Somebody signed in.</summary>
    SignIn,

    /// <summary>A sign-in was refused.</summary>
    RefuseSignIn,

    /// <summary>The operator of the installation did something to all of its data, such as a backup; what, is in the payload.</summary>
    Maintain,

    /// <summary>Somebody asked who saw an item.</summary>
    ReadAudit,

    /// <summary>A unit asked the targets of others for selectors; on the owner's side, it asked for his.</summary>
    HitCheck,

    /// <summary>A use of items was refused to somebody for an owner's reason, which is in the payload.</summary>
    RefuseUse,

    /// <summary>A unit was told of something by the installation, such as that another holds what it targets.</summary>
    Notify,
}
