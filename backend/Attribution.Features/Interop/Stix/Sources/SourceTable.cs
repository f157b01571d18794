using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Features.Common.Writing;
using Attribution.Features.Interop.Stix.Labels;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Sources;

/// <summary>
/// Who says what the file says. A source is named by a key: <c>name:…</c> where the import or the object names one, else the creator's STIX id, else the unit.
/// A named source becomes known to everyone once it says something to everyone; a creator carries the label of its identity. A source of the unit that is hidden from the
/// importer is not there to him: what he imports under its name has a source of its own.
/// </summary>
internal sealed class SourceTable(IGraphStore store, IdSource ids, ImportRequest request, FileLabels labels, CreatorNames creators, OwnSight sight, bool storeIsEmpty)
{
    /// <summary>Property by which an export names a source that is no creator.</summary>
    public const string NameProperty = "x_source_name";

    private const string NamePrefix = "name:";
    private const int MaxName = 400;

    private readonly Dictionary<(string Owner, string Key), FileSource> sources = [];
    private readonly Dictionary<SourceId, SourceWrite> writes = [];

    /// <summary>Sources not yet written; they must be written with or before what they say.</summary>
    public IReadOnlyList<SourceWrite> TakeWrites()
    {
        if (writes.Count == 0)
        {
            return [];
        }

        SourceWrite[] taken = [.. writes.Values];
        writes.Clear();
        return taken;
    }

    /// <summary>The key of the source of an object; empty: the unit itself.</summary>
    public string KeyOf(StixObject stixObject)
    {
        if (request.SourceName is { } given)
        {
            return NamePrefix + given;
        }

        if (stixObject.Text("x_source_name"u8) is { Length: > 0 and <= MaxName } named)
        {
            return NamePrefix + named;
        }

        return stixObject.Text("created_by_ref"u8) is { Length: <= ReadLimits.MaxIdLength } creator && StixId.IsValid(creator) ? creator : "";
    }

    /// <summary>The source of a key as one owner has it.</summary>
    /// <param name="owner">Unit whose data is said.</param>
    /// <param name="key">From <see cref="KeyOf"/>.</param>
    /// <param name="saysPublicly">True if what it says is labelled to everyone.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    public ValueTask<FileSource> OfAsync(string owner, string key, bool saysPublicly, CancellationToken cancellationToken) =>
        sources.TryGetValue((owner, key), out var source) && (source.IsPublic || !saysPublicly || !key.StartsWith(NamePrefix, StringComparison.Ordinal))
            ? new ValueTask<FileSource>(source)
            : FindAsync(owner, key, saysPublicly, cancellationToken);

    /// <summary>The source that an alias entry names.</summary>
    public ValueTask<FileSource> NamedAsync(string owner, string name, bool saysPublicly, CancellationToken cancellationToken) =>
        OfAsync(owner, NamePrefix + (name.Length > MaxName ? name[..MaxName] : name), saysPublicly, cancellationToken);

    private async ValueTask<FileSource> FindAsync(string owner, string key, bool saysPublicly, CancellationToken cancellationToken)
    {
        var (name, label) = await DescribeAsync(owner, key, saysPublicly, cancellationToken).ConfigureAwait(false);
        if (sources.TryGetValue((owner, key), out var source))
        {
            Write(source, name, label);
            source.IsPublic = true;
            return source;
        }

        var (externalId, existing) = await StoredAsync(owner, key.Length == 0 ? UnitSource.ExternalIdOf(owner) : key, cancellationToken).ConfigureAwait(false);
        source = new FileSource(existing?.Id ?? new SourceId(ids.Next()), owner, externalId, sources.Count) { Name = name, IsPublic = saysPublicly };
        sources.Add((owner, key), source);
        if (existing is null || await IsBetterAsync(existing, key, name, label, cancellationToken).ConfigureAwait(false))
        {
            Write(source, name, label, existing?.DefaultGrade);
        }

        return source;
    }

    private async ValueTask<(string ExternalId, Source? Source)> StoredAsync(string owner, string externalId, CancellationToken cancellationToken)
    {
        for (var level = 0; ; level++)
        {
            var id = ApartId.Of(externalId, request.Account, level);
            var found = storeIsEmpty ? null : (await store.FindOwnSourcesAsync(owner, [id], cancellationToken).ConfigureAwait(false)).FirstOrDefault();
            if (found is null || request.TrustLabels || await sight.SeesAsync(found.Label, cancellationToken).ConfigureAwait(false))
            {
                return (id, found);
            }
        }
    }

    /// <summary>Whether what this file tells of a source replaces what is there: a new name or label of a creator whose identity the file brings, or a wider label of a named one.</summary>
    private async ValueTask<bool> IsBetterAsync(Source existing, string key, string name, LabelId label, CancellationToken cancellationToken)
    {
        if (key.StartsWith(NamePrefix, StringComparison.Ordinal))
        {
            var isPublic = HandlingLabel.Public(existing.OwnerUnit).Equals(await store.ReadLabelAsync(existing.Label, cancellationToken).ConfigureAwait(false));
            return !isPublic && existing.Label != label;
        }

        return creators.TryGet(key, out _) && (existing.Name != name || existing.Label != label);
    }

    private async ValueTask<(string Name, LabelId Label)> DescribeAsync(string owner, string key, bool saysPublicly, CancellationToken cancellationToken)
    {
        if (key.Length == 0)
        {
            return (owner == request.Unit.Id ? request.Unit.Name : owner, await PublicAsync(owner, cancellationToken).ConfigureAwait(false));
        }

        if (key.StartsWith(NamePrefix, StringComparison.Ordinal))
        {
            var isPublic = saysPublicly || (request.SourceIsPublic && request.SourceName is not null);
            return (key[NamePrefix.Length..], isPublic ? await PublicAsync(owner, cancellationToken).ConfigureAwait(false) : (await labels.DefaultAsync(cancellationToken).ConfigureAwait(false)).Id);
        }

        if (!creators.TryGet(key, out var creator))
        {
            return await StoredAsync(key, cancellationToken).ConfigureAwait(false) ?? (key, (await labels.DefaultAsync(cancellationToken).ConfigureAwait(false)).Id);
        }

        var label = await labels.OfAsync(creator.Spec, cancellationToken).ConfigureAwait(false);
        return (creator.Name, label.Fault is null ? label.Id : (await labels.DefaultAsync(cancellationToken).ConfigureAwait(false)).Id);
    }

    private ValueTask<LabelId> PublicAsync(string owner, CancellationToken cancellationToken) => labels.InternAsync(HandlingLabel.Public(owner), cancellationToken);

    /// <summary>Name and label of a creator that the file does not bring, as far as the importer sees its identity.</summary>
    private async ValueTask<(string Name, LabelId Label)?> StoredAsync(string creator, CancellationToken cancellationToken)
    {
        if (storeIsEmpty)
        {
            return null;
        }

        var found = await store.FindByExternalIdsAsync(request.View, [creator], cancellationToken).ConfigureAwait(false);
        var records = await store.ReadRecordsAsync(request.View, [.. found.Select(hit => hit.Number).Take(1)], cancellationToken).ConfigureAwait(false);
        return records.Count > 0 && records[0].Content.Names.FirstOrDefault(name => name.IsPrimary) is { } name ? (name.Name, records[0].Content.Label) : null;
    }

    private void Write(FileSource source, string name, LabelId label, Domain.Grades.Grade? grade = null)
    {
        source.Name = name;
        writes[source.Id] = new SourceWrite
        {
            Id = source.Id,
            Name = name,
            OwnerUnit = source.Owner,
            ExternalId = source.ExternalId,
            Label = label,
            DefaultGrade = grade ?? request.DefaultGrade,
        };
    }
}
