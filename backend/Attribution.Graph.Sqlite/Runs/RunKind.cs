namespace Attribution.Graph.Sqlite.Runs;

/// <summary>What a run holds.</summary>
internal enum RunKind
{
    Keys = 1,
    Texts = 2,
}
