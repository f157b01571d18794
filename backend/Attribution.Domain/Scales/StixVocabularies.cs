namespace Attribution.Domain.Scales;

/// <summary>
/// The vocabularies of STIX 2.1 §10 that properties of our kinds use. Opinions are in order from no to yes, sophistication and resources
/// from little to much.
/// </summary>
public static class StixVocabularies
{
    public static Vocabulary AccountType { get; } =
        Vocabulary.Open("account-type-ov", "facebook ldap nis openid radius skype tacacs twitter unix windows-local windows-domain");

    public static Vocabulary AttackMotivation { get; } = Vocabulary.Open("attack-motivation-ov",
        "accidental coercion dominance ideology notoriety organizational-gain personal-gain personal-satisfaction revenge unpredictable");

    public static Vocabulary AttackResourceLevel { get; } = Vocabulary.Open("attack-resource-level-ov", "individual club contest team organization government");

    public static Vocabulary EncryptionAlgorithm { get; } = Vocabulary.Closed("encryption-algorithm-enum", "AES-256-GCM ChaCha20-Poly1305 mime-type-indicated");

    public static Vocabulary GroupingContext { get; } = Vocabulary.Open("grouping-context-ov", "suspicious-activity malware-analysis unspecified");

    public static Vocabulary IdentityClass { get; } = Vocabulary.Open("identity-class-ov", "individual group system organization class unknown");

    public static Vocabulary ImplementationLanguage { get; } = Vocabulary.Open("implementation-language-ov",
        "applescript bash c c++ c# go java javascript lua objective-c perl php powershell python ruby scala swift typescript visual-basic " +
        "x86-32 x86-64");

    public static Vocabulary IndicatorType { get; } =
        Vocabulary.Open("indicator-type-ov", "anomalous-activity anonymization benign compromised malicious-activity attribution unknown");

    public static Vocabulary IndustrySector { get; } = Vocabulary.Open("industry-sector-ov",
        "agriculture aerospace automotive chemical commercial communications construction defense education energy entertainment " +
        "financial-services government emergency-services government-local government-national government-public-services " +
        "government-regional healthcare hospitality-leisure infrastructure dams nuclear water insurance manufacturing mining non-profit " +
        "pharmaceuticals retail technology telecommunications transportation utilities");

    public static Vocabulary InfrastructureType { get; } = Vocabulary.Open("infrastructure-type-ov",
        "amplification anonymization botnet command-and-control control-system exfiltration firewall hosting-malware hosting-target-lists " +
        "phishing reconnaissance routers-switches staging workstation unknown");

    public static Vocabulary MalwareResult { get; } = Vocabulary.Open("malware-result-ov", "malicious suspicious benign unknown");

    public static Vocabulary MalwareCapabilities { get; } = Vocabulary.Open("malware-capabilities-ov",
        "accesses-remote-machines anti-debugging anti-disassembly anti-emulation anti-memory-forensics anti-sandbox anti-vm " +
        "captures-input-peripherals captures-output-peripherals captures-system-state-data cleans-traces-of-infection commits-fraud " +
        "communicates-with-c2 compromises-data-availability compromises-data-integrity compromises-system-availability " +
        "controls-local-machine degrades-security-software degrades-system-updates determines-c2-server emails-spam escalates-privileges " +
        "evades-av exfiltrates-data fingerprints-host hides-artifacts hides-executing-code infects-files infects-remote-machines " +
        "installs-other-components persists-after-system-reboot prevents-artifact-access prevents-artifact-deletion " +
        "probes-network-environment self-modifies steals-authentication-credentials violates-system-operational-integrity");

    public static Vocabulary MalwareType { get; } = Vocabulary.Open("malware-type-ov",
        "adware backdoor bot bootkit ddos downloader dropper exploit-kit keylogger ransomware remote-access-trojan resource-exploitation " +
        "rogue-security-software rootkit screen-capture spyware trojan unknown virus webshell wiper worm");

    public static Vocabulary Opinion { get; } = Vocabulary.Closed("opinion-enum", "strongly-disagree disagree neutral agree strongly-agree");

    public static Vocabulary PatternType { get; } = Vocabulary.Open("pattern-type-ov", "stix pcre sigma snort suricata yara");

    public static Vocabulary ProcessorArchitecture { get; } = Vocabulary.Open("processor-architecture-ov", "alpha arm ia-64 mips powerpc sparc x86 x86-64");

    public static Vocabulary Region { get; } = Vocabulary.Open("region-ov",
        "africa eastern-africa middle-africa northern-africa southern-africa western-africa americas latin-america-caribbean south-america " +
        "caribbean central-america northern-america asia central-asia eastern-asia southern-asia south-eastern-asia western-asia europe " +
        "eastern-europe northern-europe southern-europe western-europe oceania australia-new-zealand melanesia micronesia polynesia " +
        "antarctica");

    public static Vocabulary ReportType { get; } = Vocabulary.Open("report-type-ov",
        "attack-pattern campaign identity indicator intrusion-set malware observed-data threat-actor threat-report tool vulnerability");

    public static Vocabulary ThreatActorType { get; } = Vocabulary.Open("threat-actor-type-ov",
        "activist competitor crime-syndicate criminal hacker insider-accidental insider-disgruntled nation-state private-sector " +
        "sensationalist spy terrorist unknown");

    public static Vocabulary ThreatActorRole { get; } =
        Vocabulary.Open("threat-actor-role-ov", "agent director independent infrastructure-architect infrastructure-operator malware-author sponsor");

    public static Vocabulary ThreatActorSophistication { get; } =
        Vocabulary.Open("threat-actor-sophistication-ov", "none minimal intermediate advanced expert innovator strategic");

    public static Vocabulary ToolType { get; } = Vocabulary.Open("tool-type-ov",
        "denial-of-service exploitation information-gathering network-capture credential-exploitation remote-access vulnerability-scanning " +
        "unknown");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Vocabulary> All { get; } =
    [
        AccountType,
        AttackMotivation,
        AttackResourceLevel,
        EncryptionAlgorithm,
        GroupingContext,
        IdentityClass,
        ImplementationLanguage,
        IndicatorType,
        IndustrySector,
        InfrastructureType,
        MalwareResult,
        MalwareCapabilities,
        MalwareType,
        Opinion,
        PatternType,
        ProcessorArchitecture,
        Region,
        ReportType,
        ThreatActorType,
        ThreatActorRole,
        ThreatActorSophistication,
        ToolType,
    ];
}
