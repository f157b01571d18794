using Attribution.Domain.Grades;
using Attribution.Domain.Kinds;
using Attribution.Domain.Selectors;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Features.Interop.Stix.Running;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>From an object to the records it gives.</summary>
internal sealed class RecordMapper(FileItems items, StixKeys keys, NameReader names, CanonicalObject canonical, LeftOutProperties leftOut, IssueLog issues)
{
    private const int MaxOwnIds = 8;
    private const int MaxExternalId = 500;

    private readonly ContentHash hash = new();

    /// <summary>The record of one variant. <see cref="CanonicalObject"/> must hold the object.</summary>
    public async ValueTask<RecordDraft> MapAsync(
        StixObject stixObject, KindDefinition kind, RecordVariant variant, ObjectFacts facts, bool isCounted, int item, CancellationToken cancellationToken)
    {
        var citations = StixValues.CitationsOf(stixObject, variant.Label.Statements);
        return new RecordDraft
        {
            Place = facts.Place,
            Item = item,
            Header = new RecordHeader(
                variant.Label.Owner, variant.Source.Id, (ushort)kind.Kind, stixObject.Type, facts.IdentityKey, ExternalIds(stixObject, variant, citations)),
            Content = Content(variant, facts, citations),
            Names = kind.NameProperty is null && kind.AliasProperties.Count == 0
                ? []
                : await names.ReadAsync(stixObject, kind, variant, cancellationToken).ConfigureAwait(false),
            References = facts.References,
            IsCounted = isCounted,
        };
    }

    /// <summary>What all records of the object have in common; reports what is worth saying once.</summary>
    public ObjectFacts Read(StixObject stixObject, KindDefinition kind)
    {
        canonical.Write(stixObject.Root, leftOut.OfRecord);
        ObjectPlace place = new(stixObject.Index, stixObject.Offset, stixObject.Id);
        var grade = StixValues.GradeOf(stixObject, out var gradeFault);
        if (gradeFault is not null)
        {
            issues.Remark(place, gradeFault);
        }

        return new ObjectFacts
        {
            Place = place,
            Properties = canonical.Written.ToArray(),
            References = canonical.References.Count == 0 ? [] : [.. canonical.References.Distinct()],
            IdentityKey = IdentityKey.OfObservable(kind, stixObject.Root) ?? $"{stixObject.Id} {stixObject.Text("created_by_ref"u8)}",
            Selectors = SelectorsOf(stixObject, kind, place),
            Object = stixObject,
            Grade = grade,
            ValidFrom = StixValues.Time(stixObject, "valid_from"u8) ?? StixValues.Time(stixObject, "first_seen"u8),
            ValidTo = StixValues.Time(stixObject, "valid_until"u8) ?? StixValues.Time(stixObject, "last_seen"u8),
            Created = StixValues.Time(stixObject, "created"u8),
            Modified = StixValues.Time(stixObject, "modified"u8),
            IsRevoked = stixObject.IsTrue("revoked"u8) || stixObject.IsTrue("x_mitre_deprecated"u8),
        };
    }

    /// <summary>The item of a variant, met before or added now.</summary>
    public (int Index, bool IsNew) ItemOf(StixObject stixObject, KindDefinition kind, RecordVariant variant)
    {
        var key = keys.Of(stixObject.Id);
        var owner = items.OwnerNumber(variant.Label.Owner);
        var found = items.Find(key, owner, variant.Source.Number, variant.Number);
        if (found >= 0)
        {
            return (found, false);
        }

        return (items.Add(key, new FileItem
        {
            Owner = owner,
            Source = variant.Source.Number,
            Label = variant.Label.Id.Value,
            Variant = variant.Number,
            Kind = (ushort)kind.Kind,
            IsPublic = variant.Label.IsPublic,
        }), true);
    }

    private RecordContent Content(RecordVariant variant, ObjectFacts facts, IReadOnlyList<Citation> citations) => new()
    {
        Label = variant.Label.Id,
        Properties = facts.Properties,
        Selectors = facts.Selectors,
        Citations = citations,
        Grade = facts.Grade,
        ValidFrom = facts.ValidFrom,
        ValidTo = facts.ValidTo,
        Created = facts.Created,
        Modified = facts.Modified,
        Revoked = facts.IsRevoked,
        ContentHash = hash.Begin().Add(facts.Properties).Add(variant.Label.Digest).Add(variant.Label.Statements).End(),
    };

    /// <summary>The record's own id, the object's, then the numbers that its source gave it; a STIX id among those would find another object.</summary>
    private static string[] ExternalIds(StixObject stixObject, RecordVariant variant, IReadOnlyList<Citation> citations)
    {
        List<string> ids = variant.ExternalId == stixObject.Id ? [stixObject.Id] : [variant.ExternalId, stixObject.Id];
        foreach (var citation in citations)
        {
            if (citation.ExternalId is { Length: > 0 and <= MaxExternalId } own && ids.Count < MaxOwnIds && !StixId.IsValid(own) && !ids.Contains(own))
            {
                ids.Add(own);
            }
        }

        return [.. ids];
    }

    private List<Selector> SelectorsOf(StixObject stixObject, KindDefinition kind, ObjectPlace place)
    {
        List<Selector> selectors = [];
        if (kind.Selectors.Count == 0)
        {
            return selectors;
        }

        foreach (var candidate in kind.SelectorsOf(stixObject.Root))
        {
            if (SelectorNormalizer.TryNormalize(candidate.Type, candidate.Value, out var selector, out var rejected))
            {
                selectors.Add(selector);
            }
            else
            {
                issues.Remark(place, new ObjectFault(ImportCodes.InvalidSelector, candidate.Path, rejected.Message));
            }
        }

        return selectors;
    }
}

/// <summary>What all records that one object gives have in common.</summary>
internal sealed record ObjectFacts
{
    public required ObjectPlace Place { get; init; }

    public required StixObject Object { get; init; }

    public required byte[] Properties { get; init; }

    public required IReadOnlyList<StixReference> References { get; init; }

    public required string IdentityKey { get; init; }

    public required IReadOnlyList<Selector> Selectors { get; init; }

    public Grade? Grade { get; init; }

    public long? ValidFrom { get; init; }

    public long? ValidTo { get; init; }

    public long? Created { get; init; }

    public long? Modified { get; init; }

    public bool IsRevoked { get; init; }
}
