using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Features.Common.Writing;
using Attribution.Domain.Kinds;
using Attribution.Features.Interop.Stix.Mapping;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>Turns drafts of records into writes: new, next version, or nothing.</summary>
internal sealed class RecordWrites(ImportContext context, SnapshotNames names, StaleReferences stale)
{
    private const int MaxIds = 5000;

    /// <summary>Objects older than what is there, by index.</summary>
    public HashSet<long> Older { get; } = [];

    /// <summary>The writes of a batch; every draft's item has its id afterwards.</summary>
    public async ValueTask<List<RecordWrite>> MakeAsync(List<RecordDraft> drafts, bool lookUp, CancellationToken cancellationToken)
    {
        var heads = lookUp ? await FindAsync(drafts, cancellationToken).ConfigureAwait(false) : [];
        List<RecordWrite> writes = new(drafts.Count);
        foreach (var draft in drafts)
        {
            names.AddRecord(draft.Header);
            var write = heads.TryGetValue(KeyOf(draft), out var head)
                ? Next(draft, head)
                : New(draft);
            if (write is not null)
            {
                writes.Add(head is null ? write : await KeptAsync(write, head, draft.Place, cancellationToken).ConfigureAwait(false));
            }
        }

        context.Counts.RecordsWritten += writes.Count;
        return writes;
    }

    /// <summary>STIX ids of the new records among the writes, by owner.</summary>
    public static ILookup<string, string> NewIds(List<RecordWrite> writes) => writes
        .Where(write => write.ExpectedVersion == 0)
        .SelectMany(write => write.Header!.ExternalIds.Where(StixId.IsValid).Select(id => (write.Header.OwnerUnit, id))) // a new record has a header
        .ToLookup(pair => pair.OwnerUnit, pair => pair.id, StringComparer.Ordinal);

    // Own records that are hidden from the importer are not there to him: his own go apart from them, level by level. What this import wrote itself, it knows.
    private async ValueTask<Dictionary<(string Owner, SourceId Source, string ExternalId), RecordHead>> FindAsync(List<RecordDraft> drafts, CancellationToken cancellationToken)
    {
        Dictionary<(string, SourceId, string), RecordHead> seen = [];
        var open = drafts;
        for (var level = 1; open.Count > 0; level++)
        {
            var heads = await HeadsAsync(open, cancellationToken).ConfigureAwait(false);
            List<RecordDraft> hidden = [];
            foreach (var draft in open.Where(draft => heads.ContainsKey(KeyOf(draft))))
            {
                var head = heads[KeyOf(draft)];
                if (context.Items[draft.Item].Id == head.Id.Value || await context.SeesAsync(head.Label, cancellationToken).ConfigureAwait(false))
                {
                    seen[KeyOf(draft)] = head;
                }
                else
                {
                    hidden.Add(draft);
                }
            }

            foreach (var draft in hidden)
            {
                draft.Header = draft.Header with { ExternalIds = ApartId.Of(draft.Header.ExternalIds, context.Request.Account, level) };
            }

            open = hidden;
        }

        return seen;
    }

    private async ValueTask<Dictionary<(string Owner, SourceId Source, string ExternalId), RecordHead>> HeadsAsync(List<RecordDraft> drafts, CancellationToken cancellationToken)
    {
        Dictionary<(string, SourceId, string), RecordHead> heads = [];
        foreach (var owned in drafts.GroupBy(draft => draft.Header.OwnerUnit, draft => draft.Header.ExternalIds[0]))
        {
            foreach (var chunk in owned.Distinct().Chunk(MaxIds))
            {
                foreach (var head in await context.Store.FindOwnRecordsAsync(owned.Key, chunk, cancellationToken).ConfigureAwait(false))
                {
                    if (head.IsFirstId)
                    {
                        heads[(owned.Key, head.Source, head.ExternalId)] = head;
                    }
                }
            }
        }

        return heads;
    }

    private static (string Owner, SourceId Source, string ExternalId) KeyOf(RecordDraft draft) => (draft.Header.OwnerUnit, draft.Header.Source, draft.Header.ExternalIds[0]);

    private RecordWrite New(RecordDraft draft)
    {
        RecordId id = new(context.Ids.Next());
        context.Items[draft.Item].Id = id.Value;
        Count(draft, HeadVerdict.Changed, isNew: true);
        return new RecordWrite { Id = id, ExpectedVersion = 0, Header = draft.Header, Content = ContentOf(draft, id) };
    }

    private RecordWrite? Next(RecordDraft draft, RecordHead head)
    {
        context.Items[draft.Item].Id = head.Id.Value;
        var verdict = HeadVerdicts.Of(head.Modified, head.ContentHash.Span, head.Closed, draft.Content.Modified, draft.Content.ContentHash.Span);
        Count(draft, verdict, isNew: false);
        if (verdict is HeadVerdict.Older)
        {
            draft.IsSkipped = true;
            Older.Add(draft.Place.Index);
        }

        if (verdict is HeadVerdict.Unchanged or HeadVerdict.Older)
        {
            return null;
        }

        stale.Changed(draft);
        return new RecordWrite { Id = head.Id, ExpectedVersion = head.Version, Content = ContentOf(draft, head.Id) };
    }

    // What the unit holds already is not shown to more readers by importing it again: that takes two persons (changeHandling).
    private async ValueTask<RecordWrite> KeptAsync(RecordWrite write, RecordHead head, ObjectPlace place, CancellationToken cancellationToken)
    {
        if (write.Content is not { } content || content.Label == head.Label || !await context.IsWeakerAsync(content.Label, head.Label, cancellationToken).ConfigureAwait(false))
        {
            return write;
        }

        context.Issues.Remark(place, new ObjectFault(ImportCodes.LabelKept, "", "The item's present handling label is stricter and stays; weakening it takes two persons."));
        return write with { Content = content with { Label = head.Label, Names = [.. content.Names.Select(name => name.Label == content.Label ? name with { Label = head.Label } : name)] } };
    }

    private void Count(RecordDraft draft, HeadVerdict verdict, bool isNew) => VerdictCounts.Add(context, draft.Place, draft.IsCounted, verdict, isNew);

    private static RecordContent ContentOf(RecordDraft draft, RecordId id)
    {
        if (draft.Names.Count == 0)
        {
            return draft.Content;
        }

        var names = new NameContent[draft.Names.Count];
        for (var index = 0; index < names.Length; index++)
        {
            var name = draft.Names[index];
            names[index] = new NameContent
            {
                Id = NameIdOf(id, name),
                Name = name.Name,
                IsPrimary = name.IsPrimary,
                Source = name.Source.Id,
                Label = draft.Content.Label,
            };
        }

        return draft.Content with { Names = names };
    }

    /// <summary>The same for the same record, source and name, over all versions.</summary>
    private static NameId NameIdOf(RecordId record, DraftName name)
    {
        var text = Encoding.UTF8.GetByteCount(name.Name);
        Span<byte> bytes = text <= 4096 ? stackalloc byte[32 + text] : new byte[32 + text];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, record.Value);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], name.Source.Id.Value);
        Encoding.UTF8.GetBytes(name.Name, bytes[32..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new NameId(BinaryPrimitives.ReadUInt128BigEndian(hash));
    }
}
