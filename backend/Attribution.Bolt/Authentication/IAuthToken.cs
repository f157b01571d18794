namespace Neo4j.Driver;

/// <summary>What a caller shows to a server: made by <see cref="AuthTokens"/>.</summary>
public interface IAuthToken
{
}
