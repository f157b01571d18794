using Attribution.Features.Common;
using Attribution.Graph.Store;

namespace Attribution.Features.Entities;

/// <summary>A thing that is kept as one record, under a handling label of its own.</summary>
public abstract class KeptNode
{
    private protected KeptNode(GraphReading reading, RecordVersion record) => (Reading, Record) = (reading, record);

    internal GraphReading Reading { get; }

    internal RecordVersion Record { get; }
}
