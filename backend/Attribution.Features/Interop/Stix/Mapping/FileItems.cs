using System.Runtime.InteropServices;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>All records and claims that this import met, by STIX id. About 90 bytes each.</summary>
internal sealed class FileItems
{
    private readonly Dictionary<StixKey, int> heads = [];
    private readonly List<FileItem> items = [];
    private readonly Dictionary<string, int> owners = new(StringComparer.Ordinal);

    public ref FileItem this[int index] => ref CollectionsMarshal.AsSpan(items)[index];

    /// <summary>The number of a unit in this import.</summary>
    public int OwnerNumber(string unit)
    {
        if (!owners.TryGetValue(unit, out var number))
        {
            owners.Add(unit, number = owners.Count);
        }

        return number;
    }

    /// <summary>The item of this owner, source and variant; −1: not met yet.</summary>
    public int Find(StixKey key, int owner, int source, int variant)
    {
        for (var index = heads.GetValueOrDefault(key, -1); index >= 0; index = items[index].Next)
        {
            ref var item = ref this[index];
            if (item.Owner == owner && item.Source == source && item.Variant == variant)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Adds an item under an id.</summary>
    public int Add(StixKey key, FileItem item)
    {
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(heads, key, out var exists);
        item.Next = exists ? head : -1;
        head = items.Count;
        items.Add(item);
        return head;
    }

    /// <summary>True if anything of this id was met.</summary>
    public bool Contains(StixKey key) => heads.ContainsKey(key);

    /// <summary>
    /// What a reference of an owner means: his own item, first one under the reference's own label, then one for everyone, then his
    /// earliest; else another's that is for
    /// everyone; else, where <paramref name="anyOwner"/> says so, another's. −1: none.
    /// </summary>
    public int Resolve(StixKey target, int owner, int label, bool anyOwner)
    {
        var (best, rank) = (-1, 0);
        for (var index = heads.GetValueOrDefault(target, -1); index >= 0; index = items[index].Next)
        {
            var found = Rank(in this[index], owner, label, anyOwner);
            if (found >= rank && found > 0)
            {
                (best, rank) = (index, found);
            }
        }

        return best;
    }

    private static int Rank(in FileItem item, int owner, int label, bool anyOwner) =>
        item.Owner == owner ? (item.Label == label ? 5 : item.IsPublic ? 4 : 3)
        : item.IsPublic ? 2
        : anyOwner ? 1 : 0;
}
