namespace Attribution.Graph.Neo4j.Rows;

/// <summary>What a version of a record and one of a claim have in common.</summary>
internal abstract record ItemState(int Version, int Label, long RecordedFrom, long? RecordedTo);
