using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>A source as read back by a reader of its label.</summary>
public sealed record Source(SourceId Id, string Name, string OwnerUnit, string ExternalId, LabelId Label, Grade? DefaultGrade);
