namespace Attribution.Graph.Store;

/// <summary>One version that an import wrote and that is still current.</summary>
/// <param name="IsClaim">True for a claim, false for a record.</param>
/// <param name="Number">Store number.</param>
/// <param name="Version">The version the import made; 1: the import brought the item. If the item is closed at this version, the import ended it.</param>
public readonly record struct ImportedItem(bool IsClaim, int Number, int Version);
