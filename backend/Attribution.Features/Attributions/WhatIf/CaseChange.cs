using Attribution.Domain.Grades;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.WhatIf;

/// <summary>A change to a case that an analyst tries out; nothing is stored.</summary>
internal abstract record CaseChange
{
    private CaseChange()
    {
    }

    /// <summary>The case after the change.</summary>
    public abstract IReadOnlyList<EvidenceItem> Apply(IReadOnlyList<EvidenceItem> items);

    /// <summary>Leaves out everything one source says.</summary>
    public sealed record WithoutSource(string Source) : CaseChange
    {
        public override IReadOnlyList<EvidenceItem> Apply(IReadOnlyList<EvidenceItem> items) => [.. items.Where(item => item.Source != Source)];
    }

    /// <summary>Leaves out one item.</summary>
    public sealed record WithoutItem(string Id) : CaseChange
    {
        public override IReadOnlyList<EvidenceItem> Apply(IReadOnlyList<EvidenceItem> items) => [.. items.Where(item => item.Id != Id)];
    }

    /// <summary>Grades one item anew.</summary>
    public sealed record Regrade(string Id, Grade Grade) : CaseChange
    {
        public override IReadOnlyList<EvidenceItem> Apply(IReadOnlyList<EvidenceItem> items) =>
            [.. items.Select(item => item.Id == Id ? item with { Grade = Grade } : item)];
    }

    /// <summary>Treats two provenance clusters as one origin.</summary>
    public sealed record SameOrigin(string Kept, string Merged) : CaseChange
    {
        public override IReadOnlyList<EvidenceItem> Apply(IReadOnlyList<EvidenceItem> items) =>
            [.. items.Select(item => item.Provenance == Merged || item.Provenance == Kept ? item with { Cluster = Kept } : item)];
    }

    /// <summary>Moves one item to another day.</summary>
    public sealed record MovedTo(string Id, DateOnly Day) : CaseChange
    {
        public override IReadOnlyList<EvidenceItem> Apply(IReadOnlyList<EvidenceItem> items) =>
            [.. items.Select(item => item.Id == Id ? item with { Day = Day } : item)];
    }
}
