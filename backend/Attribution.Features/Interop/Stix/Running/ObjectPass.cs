using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;
using Attribution.Features.Interop.Stix.Labels;
using Attribution.Features.Interop.Stix.Mapping;
using Attribution.Features.Interop.Stix.Reading;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>The second and third pass: every object becomes records and claims. What refers to something not met yet is left to the third.</summary>
internal sealed class ObjectPass(
    ImportContext context, DraftQueue queue, FileLabels labels, RecordVariants variants, RecordMapper recordMapper, ClaimMapper claimMapper, ReferenceResolver resolver,
    StixKeys keys, SnapshotNames names)
{
    /// <summary>Relationships left to the third pass, by index.</summary>
    public List<long> LateRelationships { get; } = [];

    /// <summary>Objects whose references are left to the third pass, by index.</summary>
    public List<long> LateReferences { get; } = [];

    /// <summary>An object in the second pass.</summary>
    public async ValueTask TakeAsync(ScannedObject scanned, CancellationToken cancellationToken)
    {
        context.Counts.Read += scanned.Index < 0 ? 0 : 1;
        var fault = scanned.Fault;
        if (fault is not null || !StixObject.TryParse(scanned, out var parsed, out fault))
        {
            var id = scanned.Id ?? ObjectStarts.ValueOf(scanned.Json.Span[..Math.Min(scanned.Json.Length, ObjectStarts.LookAhead)], "\"id\""u8);
            Refuse(new ObjectPlace(scanned.Index, scanned.Offset, id ?? ""), fault);
            return;
        }

        using (parsed)
        {
            await TakeAsync(parsed, cancellationToken).ConfigureAwait(false);
            await queue.FlushIfFullAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>An object in the third pass, that was left to it.</summary>
    public async ValueTask TakeLateAsync(ScannedObject scanned, int passStart, CancellationToken cancellationToken)
    {
        if (queue.Older.Contains(scanned.Index) || !StixObject.TryParse(scanned, out var parsed, out _))
        {
            return;
        }

        using (parsed)
        {
            if (parsed.Type is "relationship")
            {
                await AddRelationshipAsync(parsed, isLate: true, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await AddLateReferencesAsync(parsed, passStart, cancellationToken).ConfigureAwait(false);
            }

            await queue.FlushIfFullAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Refuse(ObjectPlace place, ObjectFault fault)
    {
        context.Counts.Refused += place.Index < 0 ? 0 : 1;
        context.Issues.Refuse(place, fault);
        names.AddRefused(place.Id.Length == 0 ? null : place.Id);
    }

    private async ValueTask TakeAsync(StixObject parsed, CancellationToken cancellationToken)
    {
        switch (parsed.Type)
        {
            case "marking-definition":
                context.Counts.Unchanged++;
                break;
            case "relationship" when ObjectChecks.PassesRelationship(parsed, context.Issues):
                await AddRelationshipAsync(parsed, isLate: false, cancellationToken).ConfigureAwait(false);
                break;
            case not "relationship" when KindRegistry.Resolve(parsed.Root) is var kind && ObjectChecks.Passes(parsed, kind, context.Issues):
                await AddRecordsAsync(parsed, kind, cancellationToken).ConfigureAwait(false);
                break;
            default:
                context.Counts.Refused++;
                names.AddRefused(parsed.Id);
                break;
        }
    }

    private async ValueTask AddRelationshipAsync(StixObject parsed, bool isLate, CancellationToken cancellationToken)
    {
        var label = await labels.OfAsync(parsed, cancellationToken).ConfigureAwait(false);
        if (label.Fault is not null)
        {
            RefuseLabel(parsed, label.Fault);
            return;
        }

        var from = await EndAsync(parsed.Text("source_ref"u8), label, isLate, cancellationToken).ConfigureAwait(false);
        var to = await EndAsync(parsed.Text("target_ref"u8), label, isLate, cancellationToken).ConfigureAwait(false);
        if (!isLate && (from.IsMissing || to.IsMissing))
        {
            LateRelationships.Add(parsed.Index);
            return;
        }

        var source = await context.Sources.OfAsync(label.Owner, context.Sources.KeyOf(parsed), label.IsPublic, cancellationToken).ConfigureAwait(false);
        var (item, isNew) = from.IsMissing || to.IsMissing ? (-1, true) : ItemOf(parsed, label, source.Number);
        if (item >= 0)
        {
            await queue.TouchAsync(item, isNew, cancellationToken).ConfigureAwait(false);
        }

        RemarkUnusualEnds(parsed, from, to);
        queue.Add(claimMapper.Relationship(parsed, label, source, item, from, to));
    }

    private ValueTask<DraftEnd> EndAsync(string? id, ObjectLabel label, bool isLate, CancellationToken cancellationToken) => isLate
        ? resolver.AnywhereAsync(label.Owner, label.Id, id ?? "", cancellationToken)
        : new ValueTask<DraftEnd>(resolver.InFile(label.Owner, label.Id, id ?? ""));

    private (int Item, bool IsNew) ItemOf(StixObject parsed, ObjectLabel label, int source)
    {
        var (key, owner) = (keys.Of(parsed.Id), context.Items.OwnerNumber(label.Owner));
        var found = context.Items.Find(key, owner, source, 0);
        return found >= 0
            ? (found, false)
            : (context.Items.Add(key, new FileItem { Owner = owner, Source = source, Label = label.Id.Value, IsPublic = label.IsPublic }), true);
    }

    private void RemarkUnusualEnds(StixObject parsed, DraftEnd from, DraftEnd to)
    {
        if (from.Item < 0 || to.Item < 0 || context.Items[from.Item].IsClaim || context.Items[to.Item].IsClaim)
        {
            return;
        }

        var (first, second) = ((Kind)context.Items[from.Item].Kind, (Kind)context.Items[to.Item].Kind);
        var definition = RelationshipRegistry.ByStixName(parsed.Text("relationship_type"u8) ?? "");
        if (!definition.Allows(first, second))
        {
            context.Issues.Remark(PlaceOf(parsed), new ObjectFault(
                ImportCodes.UnusualEnds, "/relationship_type", $"{definition.StixName} from {KindRegistry.Of(first).StixType} to {KindRegistry.Of(second).StixType} is not foreseen; it was kept."));
        }
    }

    private async ValueTask AddRecordsAsync(StixObject parsed, KindDefinition kind, CancellationToken cancellationToken)
    {
        var (given, fault) = await variants.OfAsync(parsed, kind, cancellationToken).ConfigureAwait(false);
        if (fault is not null)
        {
            RefuseLabel(parsed, fault);
            return;
        }

        var facts = recordMapper.Read(parsed, kind);
        var isLate = false;
        List<RecordDraft> drafts = new(given.Count);
        foreach (var variant in given)
        {
            var (item, isNew) = recordMapper.ItemOf(parsed, kind, variant);
            await queue.TouchAsync(item, isNew, cancellationToken).ConfigureAwait(false);
            context.Items[item].IsRepeated |= !isNew;
            drafts.Add(await recordMapper.MapAsync(parsed, kind, variant, facts, drafts.Count == 0, item, cancellationToken).ConfigureAwait(false));
            queue.Add(drafts[^1]);
        }

        foreach (var reference in facts.References)
        {
            isLate |= !context.Items.Contains(keys.Of(reference.Target));
        }

        if (isLate)
        {
            LateReferences.Add(parsed.Index);
            return;
        }

        for (var index = 0; index < drafts.Count; index++)
        {
            AddReferences(given[index], facts, drafts[index]);
        }
    }

    private void AddReferences(RecordVariant variant, ObjectFacts facts, RecordDraft draft)
    {
        var from = DraftEnd.OfItem(draft.Item, facts.Object.Id);
        foreach (var reference in facts.References)
        {
            var to = resolver.InFile(variant.Label.Owner, variant.Label.Id, reference.Target);
            queue.Add(claimMapper.Reference(variant, reference, facts, from, to, draft));
        }
    }

    private async ValueTask AddLateReferencesAsync(StixObject parsed, int passStart, CancellationToken cancellationToken)
    {
        var kind = KindRegistry.Resolve(parsed.Root);
        var (given, _) = await variants.OfAsync(parsed, kind, cancellationToken).ConfigureAwait(false);
        context.Issues.IsMuted = true;
        var facts = recordMapper.Read(parsed, kind);
        context.Issues.IsMuted = false;
        foreach (var variant in given)
        {
            var (item, _) = recordMapper.ItemOf(parsed, kind, variant);
            var isFirst = !context.Items[item].IsRepeated && context.Items[item].Batch < passStart;
            await queue.TouchAsync(item, isFirst, cancellationToken).ConfigureAwait(false);
            var from = DraftEnd.OfItem(item, parsed.Id);
            foreach (var reference in facts.References)
            {
                var to = await resolver.AnywhereAsync(variant.Label.Owner, variant.Label.Id, reference.Target, cancellationToken).ConfigureAwait(false);
                queue.Add(claimMapper.Reference(variant, reference, facts, from, to, null));
            }
        }
    }

    private void RefuseLabel(StixObject parsed, string fault) =>
        Refuse(PlaceOf(parsed), new ObjectFault(ImportCodes.LabelRefused, "/object_marking_refs", fault));

    private static ObjectPlace PlaceOf(StixObject parsed) => new(parsed.Index, parsed.Offset, parsed.Id);
}
