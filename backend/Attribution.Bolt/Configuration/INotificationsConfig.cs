namespace Neo4j.Driver;

/// <summary>Which notifications the server is asked for. Made by the builders.</summary>
public interface INotificationsConfig
{
}
