using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.Bench;

/// <summary>A graph of entities, shaped like a real schema: an identifier, scalars, lists, arguments, an input object, an enum.</summary>
[QueryType]
public static class GraphQueries
{
    public static Entity? GetEntity([ID] string id) => new() { Id = id };

    public static IReadOnlyList<Entity> GetSearch(string text, IReadOnlyList<EntityKind>? kinds, int? first, string? after) => [];

    public static IReadOnlyList<Entity> GetSubgraph([ID] IReadOnlyList<string> ids, EdgeFilter? where) => [];
}

public enum EntityKind
{
    ThreatActor,
    Malware,
    Tool,
}

public sealed record EdgeFilter(IReadOnlyList<EntityKind>? Kinds, int? MinConfidence, string? NamePrefix, EdgeFilter? Not);

public sealed record Entity
{
    [ID]
    public required string Id { get; init; }

    public EntityKind Kind { get; init; }

    public string DisplayName { get; init; } = string.Empty;

    public bool Contested { get; init; }

    public IReadOnlyList<NameClaim> Names { get; init; } = [];

    public DateTimeOffset? FirstSeen { get; init; }

    public DateTimeOffset? LastSeen { get; init; }
}

[ObjectType<Entity>]
public static class EntityFields
{
    public static IReadOnlyList<Edge> GetRelationships([Parent] Entity entity, EdgeFilter? where, int? first, string? after) => [];
}

public sealed record NameClaim(string Name, bool IsPrimary, Source? Source, DateTimeOffset? FirstUsed);

public sealed record Source(string Name, string? Url, Grade? Grade);

public sealed record Grade(string Scheme, string Text);

public sealed record Edge([property: ID] string Id, string TypeName, Entity From, Entity To, int? Confidence, int ClaimCount, IReadOnlyList<Claim> Claims);

public sealed record Claim([property: ID] string Id, string? Statement, Source? Source, Grade? Grade, int? Confidence, DateTimeOffset? ReportedAt);
