namespace Attribution.Features.Interop;

/// <summary>How much of a file could be used.</summary>
public enum ImportOutcome
{
    /// <summary>Every object.</summary>
    Complete,

    /// <summary>Some objects were refused or the file breaks off; the others are in.</summary>
    SomeRefused,

    /// <summary>No object at all; nothing was written.</summary>
    NothingUsable,
}
