using Attribution.Features.Entities.Recording;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.WhatIf;

/// <summary>Changes of a case that are tried out together; nothing is kept. At most 200.</summary>
[InputObjectType("WhatIfInput")]
public sealed record WhatIfInput
{
    /// <summary>Sources that are left out.</summary>
    [ID]
    public IReadOnlyList<string>? WithoutSources { get; init; }

    /// <summary>Claims and records that are left out.</summary>
    [ID]
    public IReadOnlyList<string>? WithoutEvidence { get; init; }

    /// <summary>Claims and records that are graded anew.</summary>
    public IReadOnlyList<RegradeInput>? Regrade { get; init; }

    /// <summary>Pairs of claims whose origins are treated as one.</summary>
    public IReadOnlyList<SameOriginInput>? SameOrigin { get; init; }

    /// <summary>Claims that are moved to another day.</summary>
    public IReadOnlyList<MoveEvidenceInput>? Move { get; init; }

    /// <summary>Another day of the question.</summary>
    public DateTimeOffset? AsOf { get; init; }
}

/// <summary>Evidence that is graded anew.</summary>
[InputObjectType("RegradeInput")]
public sealed record RegradeInput
{
    /// <summary>The claim or record.</summary>
    [ID]
    public required string EvidenceId { get; init; }

    /// <summary>Its grade.</summary>
    public required GradeInput Grade { get; init; }
}

/// <summary>Two claims whose origins are treated as one.</summary>
[InputObjectType("SameOriginInput")]
public sealed record SameOriginInput
{
    /// <summary>One claim.</summary>
    [ID]
    public required string First { get; init; }

    /// <summary>The other.</summary>
    [ID]
    public required string Second { get; init; }
}

/// <summary>A claim that is moved to another day.</summary>
[InputObjectType("MoveEvidenceInput")]
public sealed record MoveEvidenceInput
{
    /// <summary>The claim.</summary>
    [ID]
    public required string EvidenceId { get; init; }

    /// <summary>The day.</summary>
    public required DateTimeOffset SeenAt { get; init; }
}
