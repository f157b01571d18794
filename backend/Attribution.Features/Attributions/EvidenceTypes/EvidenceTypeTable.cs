namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>Every type of evidence there is, each in a file of its own.</summary>
internal static class EvidenceTypeTable
{
    public static IReadOnlyList<EvidenceType> All { get; } =
    [
        TechniqueEvidence.Type,
        SoftwareEvidence.Type,
        SoftwareLineageEvidence.Type,
        Ipv4Evidence.Type,
        Network24Evidence.Type,
        Network16Evidence.Type,
        HostNameEvidence.Type,
        RegisteredDomainEvidence.Type,
        DomainLabelEvidence.Type,
        NameTokenEvidence.Type,
        SubdomainLabelEvidence.Type,
        SubdomainDepthEvidence.Type,
        SuffixEvidence.Type,
        ProviderEvidence.Type,
        PortEvidence.Type,
        UrlPathEvidence.Type,
        FileNameEvidence.Type,
        FolderEvidence.Type,
        FileExtensionEvidence.Type,
        NameShapeEvidence.Type,
        NameLengthEvidence.Type,
        ObservableKindEvidence.Type,
        CertificateEvidence.Type,
        NameServerEvidence.Type,
        WalletEvidence.Type,
        HandleEvidence.Type,
        VictimSectorEvidence.Type,
        VictimCountryEvidence.Type,
        LanguageEvidence.Type,
        WorkingHoursEvidence.Type,
        PassageEvidence.Type,
        ModusOperandiEvidence.Type,
    ];

    private static readonly Dictionary<string, EvidenceType> ByName = All.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The type of that name; null when there is none.</summary>
    public static EvidenceType? Find(string name) => ByName.GetValueOrDefault(name);
}
