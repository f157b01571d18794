namespace Attribution.Graph.Copying;

/// <summary>How far a copy or its check is.</summary>
/// <param name="Phase">What is being done: copying, or checking one of the stores.</param>
/// <param name="Revision">The last revision that is through.</param>
/// <param name="Last">The last there is.</param>
/// <param name="Items">Versions of records and claims so far.</param>
public readonly record struct CopyProgress(string Phase, long Revision, long Last, long Items);
