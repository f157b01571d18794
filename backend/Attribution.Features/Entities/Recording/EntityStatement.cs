using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Features.Common.Writing;

namespace Attribution.Features.Entities.Recording;

/// <summary>What a unit says of a thing.</summary>
public abstract record EntityStatement
{
    /// <summary>What it is; cases are opened and charts saved by their own mutations.</summary>
    public required Kind Kind { get; init; }

    /// <summary>The STIX type, for kind CUSTOM only.</summary>
    public string? StixType { get; init; }

    /// <summary>Its name, for kinds that have one; at most 500 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Further STIX properties: an object of at most 64 KiB. References to other things are claims, not properties.</summary>
    public JsonElement? Properties { get; init; }

    /// <summary>Who may see it; the unit's declared default if left out.</summary>
    public HandlingInput? Handling { get; init; }
}
