using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Export;

/// <summary>The chosen records and claims as read through the view, with the ids they have in the bundle.</summary>
internal sealed class ExportSelection(IGraphStore store, ExportRequest request)
{
    private const int ReadSize = 1000;

    private readonly Dictionary<int, RecordVersion> records = [];
    private readonly Dictionary<int, ClaimVersion> claims = [];
    private readonly Dictionary<SourceId, Source> sources = [];

    /// <summary>Visible records by number.</summary>
    public IEnumerable<RecordVersion> Records => records.Values.OrderBy(record => record.Number);

    /// <summary>Visible claims that are relationships of their own, both ends in the bundle.</summary>
    public List<ClaimVersion> Relationships { get; } = [];

    /// <summary>Of each record number, its references: property and target id.</summary>
    public Dictionary<int, List<(string Property, string Target)>> References { get; } = [];

    /// <summary>Observables that an observed-data of the bundle accounts for: they carry no label of their own.</summary>
    public HashSet<int> Observed { get; } = [];

    public int LeftOut { get; private set; }

    public IEnumerable<string> Ids => records.Values.Select(IdOf).Concat(Relationships.Select(IdOf));

    /// <summary>Reads everything. O(selection).</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        foreach (var chunk in request.RecordNumbers.Distinct().Chunk(ReadSize))
        {
            foreach (var record in await store.ReadRecordsAsync(request.View, chunk, cancellationToken).ConfigureAwait(false))
            {
                records.Add(record.Number, record);
            }
        }

        foreach (var chunk in request.ClaimNumbers.Distinct().Chunk(ReadSize))
        {
            foreach (var claim in await store.ReadClaimsAsync(request.View, chunk, cancellationToken).ConfigureAwait(false))
            {
                claims.Add(claim.Number, claim);
            }
        }

        LeftOut = request.RecordNumbers.Distinct().Count() + request.ClaimNumbers.Distinct().Count() - records.Count - claims.Count;
        Sort();
        await ReadSourcesAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The source, if the view shows it.</summary>
    public Source? SourceOf(SourceId id) => sources.GetValueOrDefault(id);

    public static string IdOf(RecordVersion record)
    {
        var own = record.Header.ExternalIds[0].Split('@')[0];
        return StixId.IsValid(own) ? own : $"{record.Header.StixType}--{StixUuid.Of(record.Id.Value)}";
    }

    public static string IdOf(ClaimVersion claim)
    {
        var own = claim.Header.ExternalId?.Split('@')[0] ?? "";
        return own.StartsWith("relationship--", StringComparison.Ordinal) && StixId.IsValid(own) ? own : $"relationship--{StixUuid.Of(claim.Id.Value)}";
    }

    /// <summary>Id of an end in the bundle; null: it is not there.</summary>
    public string? EndOf(int number, bool isClaim) => isClaim
        ? claims.TryGetValue(number, out var claim) ? IdOf(claim) : null
        : records.TryGetValue(number, out var record) ? IdOf(record) : null;

    private void Sort()
    {
        foreach (var claim in claims.Values.OrderBy(claim => claim.Number))
        {
            var (from, to) = (EndOf(claim.FromNumber, claim.Header.From.IsClaim), EndOf(claim.ToNumber, claim.Header.To.IsClaim));
            if (from is null || to is null)
            {
                LeftOut++;
            }
            else if (PropertyOf(claim) is not { } property)
            {
                Relationships.Add(claim);
            }
            else if (!property.Contains('/', StringComparison.Ordinal))
            {
                AddReference(claim, property, to);
            }
        }
    }

    private void AddReference(ClaimVersion claim, string property, string target)
    {
        if (!References.TryGetValue(claim.FromNumber, out var list))
        {
            References.Add(claim.FromNumber, list = []);
        }

        list.Add((property, target));
        if (property == "object_refs" && records[claim.FromNumber].Header.StixType == "observed-data" && !claim.Header.To.IsClaim)
        {
            var (observed, observation) = (records[claim.ToNumber].Header, records[claim.FromNumber].Header);
            if (KindRegistry.Of((Kind)observed.KindCode).IsObservable && (observed.OwnerUnit, observed.Source) == (observation.OwnerUnit, observation.Source))
            {
                Observed.Add(claim.ToNumber);
            }
        }
    }

    /// <summary>The property of a reference's claim, <c>id/property/target</c>; null for a relationship.</summary>
    private static string? PropertyOf(ClaimVersion claim)
    {
        var id = claim.Header.ExternalId ?? "";
        var (first, last) = (id.IndexOf('/', StringComparison.Ordinal), id.LastIndexOf('/'));
        return first >= 0 && last > first ? id[(first + 1)..last] : null;
    }

    private async Task ReadSourcesAsync(CancellationToken cancellationToken)
    {
        var ids = records.Values.Select(record => record.Header.Source).Concat(Relationships.Select(claim => claim.Header.Source))
            .Concat(records.Values.SelectMany(record => record.Content.Names).Select(name => name.Source)).Distinct();
        foreach (var chunk in ids.Chunk(ReadSize))
        {
            foreach (var source in await store.ReadSourcesAsync(request.View, chunk, cancellationToken).ConfigureAwait(false))
            {
                sources.Add(source.Id, source with { ExternalId = ApartId.Plain(source.ExternalId) });
            }
        }
    }
}
