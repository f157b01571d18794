namespace Neo4j.Driver;

/// <summary>What dates, times and durations have in common.</summary>
public abstract class TemporalValue
{
}
