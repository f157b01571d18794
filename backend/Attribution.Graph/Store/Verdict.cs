namespace Attribution.Graph.Store;

/// <summary>What an identity decision says of two records.</summary>
public enum Verdict : byte
{
    /// <summary>They describe the same thing.</summary>
    Same = 1,

    /// <summary>They describe different things; cancels a link between just these two.</summary>
    Different = 2,

    /// <summary>Looked at, not decided.</summary>
    Unsure = 3,
}
