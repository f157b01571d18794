namespace Attribution.Graph.Search;

/// <summary>A text run with its blocks, to be read by one reader.</summary>
public readonly record struct TextSource(TextRun Run, ITextBlocks Blocks);
