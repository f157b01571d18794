namespace Attribution.Graph.Store;

/// <summary>A visible name or selector that matches.</summary>
/// <param name="RecordNumber">The record that carries it.</param>
/// <param name="Tier">How it matches.</param>
/// <param name="Folded">Folded name or selector value, by which hits of a tier are ordered.</param>
/// <param name="Text">As the source spells it.</param>
/// <param name="IsSelector">True if the match is on a normalised selector, false for a name.</param>
public readonly record struct NameHit(int RecordNumber, MatchTier Tier, string Folded, string Text, bool IsSelector);
