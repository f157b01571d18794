namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>Which properties are kept elsewhere than among the properties: in header, label, source, names of columns.</summary>
internal sealed class LeftOutProperties(bool trustLabels)
{
    /// <summary>Of a record: identity, markings, and the handling where it is trusted.</summary>
    public bool OfRecord(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("id"u8) || name.SequenceEqual("type"u8) || name.SequenceEqual("object_marking_refs"u8) || name.SequenceEqual("x_source_name"u8)
        || (trustLabels && IsHandling(name));

    /// <summary>Of a relationship: what its claim's own fields hold as well.</summary>
    public bool OfRelationship(ReadOnlySpan<byte> name) => OfRecord(name) || (name.Length switch
    {
        7 => name.SequenceEqual("created"u8) || name.SequenceEqual("revoked"u8),
        8 => name.SequenceEqual("modified"u8),
        9 => name.SequenceEqual("stop_time"u8),
        10 => name.SequenceEqual("start_time"u8) || name.SequenceEqual("confidence"u8) || name.SequenceEqual("source_ref"u8) || name.SequenceEqual("target_ref"u8),
        11 => name.SequenceEqual("description"u8),
        12 => name.SequenceEqual("spec_version"u8),
        14 => name.SequenceEqual("created_by_ref"u8) || name.SequenceEqual("x_grade_scheme"u8) || name.SequenceEqual("x_source_grade"u8),
        17 => name.SequenceEqual("relationship_type"u8),
        19 => name.SequenceEqual("x_information_grade"u8) || name.SequenceEqual("external_references"u8),
        20 => name.SequenceEqual("x_provenance_cluster"u8),
        _ => false,
    });

    private static bool IsHandling(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("x_owner_desk"u8) || name.SequenceEqual("x_release_to"u8)
            || name.SequenceEqual("x_handling_codes"u8) || name.SequenceEqual("x_pap"u8);
}
