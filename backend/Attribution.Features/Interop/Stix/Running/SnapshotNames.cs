using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>What a snapshot names, as 128-bit hashes, and the sources it speaks for. Empty and idle in other imports.</summary>
internal sealed class SnapshotNames(bool isSnapshot)
{
    private readonly HashSet<UInt128> names = [];
    private readonly HashSet<(string Owner, SourceId Source)> sources = [];
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);

    public IReadOnlyCollection<(string Owner, SourceId Source)> Sources => sources;

    public void AddRecord(RecordHeader header) => Add(header.OwnerUnit, header.Source, header.ExternalIds[0]);

    public void AddClaim(ClaimHeader header, string externalId) => Add(header.OwnerUnit, header.Source, externalId);

    /// <summary>An object that was refused was named all the same: what is there of it stays.</summary>
    public void AddRefused(string? id)
    {
        if (isSnapshot && id is not null)
        {
            refused.Add(id);
        }
    }

    public bool Contains(string owner, SourceId source, string externalId) =>
        names.Contains(Hash(owner, source, externalId)) || (refused.Count > 0 && refused.Contains(externalId.Split('/', '@')[0]));

    private void Add(string owner, SourceId source, string externalId)
    {
        if (isSnapshot)
        {
            names.Add(Hash(owner, source, externalId));
            sources.Add((owner, source));
        }
    }

    private static UInt128 Hash(string owner, SourceId source, string externalId) =>
        BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{owner}\n{source}\n{externalId}")));
}
