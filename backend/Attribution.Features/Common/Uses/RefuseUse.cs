namespace Attribution.Features.Common.Uses;

/// <summary>Why a reader may not use things so; none: he may.</summary>
public delegate Task<IReadOnlyList<UseRefusal>> RefuseUse(GraphReading reading, IReadOnlyList<UseItem> items, ItemUse use, CancellationToken cancellationToken);
