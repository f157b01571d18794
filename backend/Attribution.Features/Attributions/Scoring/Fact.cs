using Attribution.Features.Attributions.EvidenceTypes;

namespace Attribution.Features.Attributions.Scoring;

/// <summary>
/// One type and value of a case with all items that state it. Only the strongest item counts, in its own provenance cluster: a repeated
/// statement is no second link to an actor.
/// </summary>
/// <param name="Lead">The strongest item: best graded, then latest, then by provenance, source and id.</param>
/// <param name="Items">All items, the strongest first.</param>
/// <param name="Genuine">Chance that the lead is genuine.</param>
internal sealed record Fact(EvidenceItem Lead, IReadOnlyList<EvidenceItem> Items, GenuineShare Genuine)
{
    public EvidenceType Type => Lead.Type;

    public string Value => Lead.Value;

    public string Cluster => Lead.Provenance;
}
