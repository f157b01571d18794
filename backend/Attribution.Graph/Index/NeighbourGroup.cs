namespace Attribution.Graph.Index;

/// <summary>Neighbours of one kind behind one relationship type in one direction.</summary>
/// <param name="KindCode">Kind of the neighbours.</param>
/// <param name="TypeCode">Relationship type.</param>
/// <param name="Direction">Which way, seen from the entity.</param>
/// <param name="Count">Distinct neighbour entities, exact.</param>
/// <param name="Newest">Latest start of validity, µs since 1970; null: all undated.</param>
/// <param name="BestConfidence">Highest confidence, 0–100; null: none given.</param>
public readonly record struct NeighbourGroup(ushort KindCode, ushort TypeCode, Direction Direction, int Count, long? Newest, int? BestConfidence);
