namespace Attribution.Domain.Relationships;

/// <summary>One line of a table of allowed ends: from any of these to any of those.</summary>
public sealed record RelationshipEnds(KindSet From, KindSet To);
