namespace Attribution.Graph.Search;

/// <summary>The first text of a block: its length in UTF-16 units, and its bytes in UTF-8.</summary>
public readonly record struct TextFence(int Length, byte[] Text);
