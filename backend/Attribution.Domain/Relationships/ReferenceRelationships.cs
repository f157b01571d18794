namespace Attribution.Domain.Relationships;

/// <summary>Claims made of a reference property, such as <c>src_ref</c>; the kinds at their ends are whatever the property names.</summary>
internal static class ReferenceRelationships
{
    public static readonly RelationshipDefinition[] All =
    [
        new(RelationshipType.RefersTo, "refers-to", "refers to", "referred to by"),
        new(RelationshipType.SightingOf, "sighting-of", "sighting of", "sighted in"),
        new(RelationshipType.Observed, "observed", "observed", "observed in"),
        new(RelationshipType.WhereSighted, "where-sighted", "sighted by", "place of sighting"),
        new(RelationshipType.Sample, "sample", "sample", "sample of"),
        new(RelationshipType.OperatingSystem, "operating-system", "operating system", "operating system of"),
        new(RelationshipType.InstalledSoftware, "installed-software", "installed software", "installed in"),
        new(RelationshipType.HostVm, "host-vm", "host machine", "host machine of"),
        new(RelationshipType.AnalysisSco, "analysis-sco", "found in analysis", "found by"),
        new(RelationshipType.Contains, "contains", "contains", "contained in"),
        new(RelationshipType.Content, "content", "content", "content of"),
        new(RelationshipType.ParentDirectory, "parent-directory", "in directory", "directory of"),
        new(RelationshipType.Src, "src", "source", "source of"),
        new(RelationshipType.Dst, "dst", "destination", "destination of"),
        new(RelationshipType.SrcPayload, "src-payload", "source payload", "source payload of"),
        new(RelationshipType.DstPayload, "dst-payload", "destination payload", "destination payload of"),
        new(RelationshipType.Encapsulates, "encapsulates", "encapsulates", "encapsulated by"),
        new(RelationshipType.EncapsulatedBy, "encapsulated-by", "encapsulated by", "encapsulates"),
        new(RelationshipType.OpenedConnection, "opened-connection", "opened connection", "opened by"),
        new(RelationshipType.CreatorUser, "creator-user", "created by account", "account that created"),
        new(RelationshipType.Image, "image", "image", "image of"),
        new(RelationshipType.Parent, "parent", "parent", "parent of"),
        new(RelationshipType.Child, "child", "child", "child of"),
        new(RelationshipType.From, "from", "from", "sender line of"),
        new(RelationshipType.Sender, "sender", "sender", "sender of"),
        new(RelationshipType.To, "to", "to", "addressee of"),
        new(RelationshipType.Cc, "cc", "copy to", "copied in"),
        new(RelationshipType.Bcc, "bcc", "blind copy to", "blind copied in"),
        new(RelationshipType.RawEmail, "raw-email", "raw message", "raw message of"),
        new(RelationshipType.BodyRaw, "body-raw", "body part", "body part of"),
    ];
}
